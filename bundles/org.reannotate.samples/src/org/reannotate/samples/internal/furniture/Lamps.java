package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Lamps to look at; the light that they give to the room is set with the scene. */
public final class Lamps {

	private Lamps() {
	}

	/** Hangs from the ceiling at {@code ceiling} metres; the bulb is at {@code height}. */
	public static Model pendant(Frame frame, double height, double ceiling, double radius, Tint shade, Tint shine) {
		return new Model(frame).bar(0.02, Tint.grey(0.15), new Vec(0, height + radius, 0), new Vec(0, ceiling, 0))
				.column(0, height, 0, radius, radius * 0.3, radius, shade).lamp(0, height - 0.03, 0, radius * 0.4, shine);
	}

	/** Many small lights on a ring or two. */
	public static Model chandelier(Frame frame, double height, double ceiling, double radius, Tint metal, Tint shine) {
		var lamp = new Model(frame).bar(0.03, metal, new Vec(0, height, 0), new Vec(0, ceiling, 0)).column(0, height - 0.1, 0,
				radius, radius * 0.9, 0.08, metal);
		for (int bulb = 0; bulb < 8; bulb++) {
			double angle = Math.PI * bulb / 4;
			lamp.lamp(radius * StrictMath.cos(angle), height + 0.08, radius * StrictMath.sin(angle), 0.055, shine);
		}
		return lamp.lamp(0, height + 0.3, 0, 0.07, shine);
	}

	public static Model standing(Frame frame, double height, Tint metal, Tint shade) {
		return new Model(frame).column(0, 0, 0, 0.16, 0.14, 0.04, metal).column(0, 0.04, 0, 0.02, 0.02, height - 0.3, metal)
				.column(0, height - 0.26, 0, 0.22, 0.14, 0.26, shade.mix(Tint.WHITE, 0.5).times(1.5));
	}

	/** A small one on something of that height. */
	public static Model table(Frame frame, double base, Tint metal, Tint shade) {
		return new Model(frame).column(0, base, 0, 0.07, 0.05, 0.2, metal)
				.column(0, base + 0.2, 0, 0.15, 0.09, 0.18, shade.mix(Tint.WHITE, 0.5).times(1.5));
	}

	/** A warm, neutral or cold shine. */
	public static Tint shine(SplitMix random) {
		return random.chance(0.65) ? Tint.of(random.between(0.07, 0.14), random.between(0.1, 0.5), 1)
				: Tint.of(random.between(0.5, 0.62), random.between(0, 0.2), 1);
	}
}
