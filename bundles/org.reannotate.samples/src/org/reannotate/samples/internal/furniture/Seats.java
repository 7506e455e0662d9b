package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Tint;

/** Things to sit on. Their middle is the origin; benches begin there. */
public final class Seats {

	private Seats() {
	}

	public static Model stool(Frame frame, Palette palette, SplitMix random) {
		double height = random.between(0.68, 0.78);
		return new Model(frame).column(0, 0, 0, 0.2, 0.16, 0.04, palette.metal())
				.column(0, 0.04, 0, 0.035, 0.035, height - 0.1, palette.metal())
				.column(0, height - 0.06, 0, 0.17, 0.19, 0.1, palette.cloth());
	}

	/** A chair; one sits with the face to -z. */
	public static Model chair(Frame frame, Tint wood, Tint cloth) {
		var chair = new Model(frame);
		for (int leg = 0; leg < 4; leg++) {
			chair.box(leg % 2 == 0 ? -0.21 : 0.17, 0, leg < 2 ? -0.21 : 0.17, 0.04, 0.42, 0.04, wood);
		}
		return chair.box(-0.22, 0.42, -0.22, 0.44, 0.06, 0.44, cloth).box(-0.22, 0.48, 0.17, 0.44, 0.46, 0.05, wood,
				face -> face.rect(0.06, 0.12, 0.32, 0.28, cloth));
	}

	/** A bench of some length with a back. */
	public static Model bench(Frame frame, double length, Tint wood, Tint legs) {
		return new Model(frame).box(0.1, 0, 0.05, 0.08, 0.4, 0.35, legs).box(length - 0.18, 0, 0.05, 0.08, 0.4, 0.35, legs)
				.box(0, 0.4, 0, length, 0.06, 0.45, wood).box(0, 0.46, 0.4, length, 0.42, 0.05, wood,
						face -> face.rect(0, 0.18, length, 0.05, wood.times(0.55)));
	}

	/** A church bench: closed ends and a closed back. One looks to +z from it. */
	public static Model pew(Frame frame, double length, Tint wood) {
		return new Model(frame).box(0, 0, 0, 0.06, 0.95, 0.55, wood.times(0.8))
				.box(length - 0.06, 0, 0, 0.06, 0.95, 0.55, wood.times(0.8))
				.box(0.06, 0, 0, length - 0.12, 0.92, 0.06, wood, face -> {
					face.rect(0, 0.78, face.width(), 0.06, wood.mix(Tint.WHITE, 0.25));
					face.rect(0, 0.3, face.width(), 0.03, wood.times(0.6));
				}).box(0.06, 0.4, 0.06, length - 0.12, 0.06, 0.4, wood.mix(Tint.WHITE, 0.1));
	}

	public static Model sofa(Frame frame, double length, Tint cloth) {
		return new Model(frame).box(0, 0.05, 0, 0.2, 0.55, 0.85, cloth.times(0.9))
				.box(length - 0.2, 0.05, 0, 0.2, 0.55, 0.85, cloth.times(0.9))
				.box(0.2, 0.05, 0.02, length - 0.4, 0.38, 0.6, cloth, face -> face.rect(0, 0.2, face.width(), 0.03,
						cloth.times(0.6)))
				.box(0.2, 0.05, 0.62, length - 0.4, 0.8, 0.23, cloth.times(1.05),
						face -> face.rect(face.width() / 2 - 0.015, 0.35, 0.03, 0.45, cloth.times(0.6)));
	}
}
