package org.reannotate.editors.sample.explain;

/**
 * The colours of how much speaks for a category: dark blue for nothing, yellow for most. Their lightness only ever
 * grows, and blue against yellow is what nearly all colour-blind people tell apart. Pure.
 */
public final class HeatColours {

	private static final int[][] STEPS = { { 10, 22, 92 }, { 54, 76, 124 }, { 118, 120, 122 }, { 190, 172, 92 },
			{ 255, 234, 64 } };

	private HeatColours() {
	}

	/** The colour {@code 0xRRGGBB} of a value of [0, 1]. */
	public static int of(float value) {
		float at = Math.max(0, Math.min(1, value)) * (STEPS.length - 1);
		int below = Math.min(STEPS.length - 2, (int) at);
		float share = at - below;
		int colour = 0;
		for (int channel = 0; channel < 3; channel++) {
			colour = colour << 8 | Math.round(STEPS[below][channel] * (1 - share) + STEPS[below + 1][channel] * share);
		}
		return colour;
	}
}
