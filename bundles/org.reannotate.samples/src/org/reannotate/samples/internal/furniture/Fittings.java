package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Tint;
import org.reannotate.samples.internal.stage.Vec;

/** Single pieces that belong to a trade: a ward, an altar, a butcher's rail. */
public final class Fittings {

	private Fittings() {
	}

	/** A stand with a bag of fluid. */
	public static Model drip(Frame frame, Tint metal, SplitMix random) {
		double height = random.between(1.7, 2);
		return new Model(frame).column(0, 0, 0, 0.22, 0.2, 0.05, metal)
				.bar(0.035, metal, new Vec(0, 0.05, 0), new Vec(0, height, 0))
				.bar(0.03, metal, new Vec(-0.18, height, 0), new Vec(0.18, height, 0))
				.sheet(-0.25, height - 0.38, 0, 0.17, 0.32, face -> face.rect(0, 0, 0.17, 0.32, new Tint(0.85, 0.92, 0.95)))
				.box(-0.08, 1.05, -0.05, 0.17, 0.22, 0.1, Tint.grey(0.75));
	}

	/** A screen with a curve, on a stand. */
	public static Model monitor(Frame frame, Tint metal, SplitMix random) {
		Tint curve = Tint.of(random.between(0.28, 0.5), 0.7, 0.95);
		return new Model(frame).column(0, 0, 0, 0.22, 0.2, 0.05, metal)
				.bar(0.05, metal, new Vec(0, 0.05, 0), new Vec(0, 1.2, 0))
				.box(-0.24, 1.2, -0.06, 0.48, 0.38, 0.12, Tint.grey(0.8), face -> {
					face.shine(0.03, 0.04, 0.42, 0.3, Tint.grey(0.07));
					for (int beat = 0; beat < 6; beat++) {
						face.shine(0.05 + beat * 0.065, beat % 3 == 1 ? 0.12 : 0.16, 0.05, beat % 3 == 1 ? 0.18 : 0.03, curve);
					}
				});
	}

	/** A cloth that hangs from a rail, along z from the origin. */
	public static Model curtain(Frame frame, double length, double height, Tint cloth) {
		return new Model(frame).sideSheet(0, 0.25, 0, length, height - 0.3, face -> WallPieces.folds(face, cloth))
				.bar(0.03, Tint.grey(0.6), new Vec(0, height, 0), new Vec(0, height, length * 1.3));
	}

	/** A table with a cloth, candles and a cross; the middle is the origin. */
	public static Model altar(Frame frame, Tint cloth, Tint stone, Tint gold, SplitMix random) {
		double width = random.between(1.8, 2.8);
		var altar = new Model(frame).box(-width / 2 - 0.5, 0, -1, width + 1, 0.2, 1.9, stone)
				.box(-width / 2, 0.2, -0.4, width, 0.85, 0.8, Tint.grey(0.92),
						face -> face.rect(width * 0.35, 0, width * 0.3, 0.85, cloth));
		for (double x : new double[] { -0.42, -0.3, 0.3, 0.42 }) {
			altar.column(x * width, 1.05, 0, 0.035, 0.03, 0.4, Tint.grey(0.95)).lamp(x * width, 1.5, 0, 0.035,
					new Tint(1, 0.85, 0.5));
		}
		return altar.box(-0.07, 1.05, 0.1, 0.14, 1.3, 0.1, gold).box(-0.4, 1.85, 0.09, 0.8, 0.14, 0.1, gold);
	}

	/** Sausages and hams on a rail, along x from the origin. */
	public static Model hangingMeat(Frame frame, double length, double height, double ceiling, SplitMix random) {
		var rail = new Model(frame).bar(0.04, Tint.grey(0.7), new Vec(0, height, 0), new Vec(length, height, 0))
				.bar(0.03, Tint.grey(0.5), new Vec(0.2, height, 0), new Vec(0.2, ceiling, 0))
				.bar(0.03, Tint.grey(0.5), new Vec(length - 0.2, height, 0), new Vec(length - 0.2, ceiling, 0));
		for (double x = 0.15; x < length - 0.15; x += random.between(0.2, 0.32)) {
			Tint meat = Tint.of(random.between(0, 0.06), random.between(0.45, 0.75), random.between(0.35, 0.75));
			double drop = random.between(0.3, 0.6);
			if (random.chance(0.35)) {
				rail.column(x, height - drop, 0, 0.05, 0.1, drop * 0.5, meat).column(x, height - drop * 0.5, 0, 0.1, 0.02,
						drop * 0.5, meat);
			} else {
				rail.column(x, height - drop, 0, 0.045, 0.045, drop - 0.06, meat);
			}
		}
		return rail;
	}

	/** A pair of scales for the counter, at that height. */
	public static Model scales(Model counter, double x, double height) {
		return counter.box(x, height, 0.3, 0.34, 0.1, 0.28, Tint.grey(0.85)).column(x + 0.17, height + 0.1, 0.44, 0.16, 0.18,
				0.04, Tint.grey(0.6)).box(x + 0.1, height + 0.14, 0.56, 0.14, 0.3, 0.04, Tint.grey(0.8),
						face -> face.shine(0.02, 0.16, 0.1, 0.1, new Tint(0.6, 0.95, 0.6)));
	}

	/** A round bed of plants with a rim. */
	public static Model planter(Frame frame, double radius, Tint rim, SplitMix random) {
		Tint leaf = Tint.of(random.between(0.24, 0.38), random.between(0.3, 0.65), random.between(0.3, 0.6));
		var planter = new Model(frame).column(0, 0, 0, radius, radius, 0.5, rim);
		planter.part(new Vec(-radius, 0.5, -radius), new Vec(radius, 2.2, radius), stage -> {
			for (int leaves = 0; leaves < 26; leaves++) {
				double angle = random.between(0, 2 * Math.PI);
				double reach = radius * Math.sqrt(random.unit()) * 0.85;
				double height = 0.6 + (1.6 - reach) * random.between(0.1, 0.95);
				stage.ball(leaf.times(random.between(0.7, 1.3)), planter.toRoom(reach * StrictMath.cos(angle), height,
						reach * StrictMath.sin(angle)), random.between(0.12, 0.25));
			}
		});
		return planter;
	}
}
