package org.reannotate.ui.charts;

import org.reannotate.protocol.words.Percent;


/**
 * One bar of {@link ShareBars}.
 *
 * @param name  at its left
 * @param share its length, [0, 1]
 * @param text  at its end; empty shows the share in per cent
 * @param tone  what it stands for
 */
public record ShareBar(String name, double share, String text, Tone tone) {

	/** What a bar stands for: its colour. */
	public enum Tone {
		/** One of several. */
		NEUTRAL,
		/** What is labelled, and right as far as anybody knows. */
		GIVEN,
		/** What is labelled and doubted. */
		DOUBTED,
		/** What is suggested. */
		SUGGESTED
	}

	public ShareBar {
		if (text.isEmpty()) {
			text = Percent.of(share);
		}
	}

	/** A bar that shows its share in per cent. */
	public static ShareBar of(String name, double share, Tone tone) {
		return new ShareBar(name, share, "", tone);
	}
}
