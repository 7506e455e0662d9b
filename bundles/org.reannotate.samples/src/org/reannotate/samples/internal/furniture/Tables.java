package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.BoxLook;
import org.reannotate.samples.internal.stage.Frame;
import org.reannotate.samples.internal.stage.Model;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Tint;

/** Tables to eat and to play at; their middle is the origin. */
public final class Tables {

	private Tables() {
	}

	public static Model round(Frame frame, double radius, double height, Tint top, Tint leg) {
		return new Model(frame).column(0, 0, 0, radius * 0.55, radius * 0.45, 0.04, leg)
				.column(0, 0.04, 0, 0.045, 0.045, height - 0.09, leg).column(0, height - 0.05, 0, radius, radius, 0.05, top);
	}

	public static Model square(Frame frame, double width, double depth, double height, Tint top, Tint legs) {
		return legs(new Model(frame), width, depth, height - 0.05, 0.06, legs).box(-width / 2, height - 0.05, -depth / 2,
				width, 0.05, depth, top);
	}

	/** A billiard table: thick legs, a rim of wood, balls on cloth. */
	public static Model pool(Frame frame, Palette palette, SplitMix random) {
		Tint cloth = random.chance(0.55) ? Tint.of(random.between(0.33, 0.45), random.between(0.5, 0.8), random.between(0.35, 0.65))
				: palette.cloth();
		Tint rim = palette.darkWood();
		Sketch top = face -> {
			face.inset(0.12, 0.12, face.width() - 0.24, face.height() - 0.24).fill(cloth);
			for (int pocket = 0; pocket < 6; pocket++) {
				face.ellipse(0.12 + (face.width() - 0.24) * (pocket % 3) / 2, pocket < 3 ? 0.12 : face.height() - 0.12, 0.07,
						0.07, Tint.grey(0.05));
			}
			for (int ball = random.between(4, 12); ball > 0; ball--) {
				double u = random.between(0.25, face.width() - 0.25);
				double v = random.between(0.25, face.height() - 0.25);
				face.ellipse(u + 0.02, v - 0.02, 0.05, 0.05, cloth.times(0.5));
				face.ellipse(u, v, 0.045, 0.045, random.chance(0.2) ? Tint.WHITE : Palette.any(random));
			}
			if (random.chance(0.5)) {
				double u = random.between(0.3, 1);
				face.polygon(palette.wood(), u, 0.1, u + 0.03, 0.1, u + 1.2, 1.1, u + 1.18, 1.1);
			}
		};
		return legs(new Model(frame), 2.4, 1.3, 0.6, 0.16, rim).box(-1.2, 0.6, -0.65, 2.4, 0.25, 1.3,
				BoxLook.plain(rim).withTop(top));
	}

	/** A table with a low net across. */
	public static Model tennis(Frame frame, Tint top, Tint legs) {
		Sketch lines = face -> {
			face.rect(0, face.height() / 2 - 0.02, face.width(), 0.04, Tint.WHITE);
			face.rect(0, 0, face.width(), 0.04, Tint.WHITE);
			face.rect(0, face.height() - 0.04, face.width(), 0.04, Tint.WHITE);
		};
		return legs(new Model(frame), 2.5, 1.4, 0.71, 0.07, legs)
				.box(-1.25, 0.71, -0.7, 2.5, 0.05, 1.4, BoxLook.plain(top).withTop(lines))
				.sideSheet(0, 0.76, -0.75, 1.5, 0.16, face -> face.veil(0, 0, 1.5, 0.16, Tint.WHITE, 0.7));
	}

	/** A gaming table: oval cloth with fields, chips and cards, a padded rim. */
	public static Model gaming(Frame frame, Palette palette, SplitMix random) {
		Tint cloth = palette.cloth();
		double radius = random.between(0.85, 1.1);
		var table = new Model(frame).column(0, 0, 0, 0.4, 0.3, 0.72, palette.darkWood()).column(0, 0.72, 0, radius,
				radius, 0.1, palette.darkWood());
		table.column(0, 0.82, 0, radius * 0.9, radius * 0.9, 0.015, cloth);
		if (random.chance(0.5)) {
			table.column(0, 0.835, 0, 0.34, 0.3, 0.07, palette.wood()).column(0, 0.905, 0, 0.27, 0.2, 0.02,
					Tint.grey(0.1)).column(0, 0.925, 0, 0.03, 0.01, 0.12, palette.metal());
		}
		for (int chip = random.between(6, 14); chip > 0; chip--) {
			double angle = random.between(0, 2 * Math.PI);
			double x = radius * 0.68 * StrictMath.cos(angle);
			double z = radius * 0.68 * StrictMath.sin(angle);
			if (random.chance(0.6)) {
				table.column(x, 0.835, z, 0.05, 0.05, random.between(0.02, 0.14), Palette.any(random));
			} else {
				table.box(x - 0.05, 0.835, z - 0.07, 0.1, 0.005, 0.14, Tint.WHITE);
			}
		}
		return table;
	}

	private static Model legs(Model table, double width, double depth, double height, double thick, Tint tint) {
		for (int leg = 0; leg < 4; leg++) {
			table.box(leg % 2 == 0 ? -width / 2 + 0.05 : width / 2 - 0.05 - thick, 0,
					leg < 2 ? -depth / 2 + 0.05 : depth / 2 - 0.05 - thick, thick, height, thick, tint);
		}
		return table;
	}
}
