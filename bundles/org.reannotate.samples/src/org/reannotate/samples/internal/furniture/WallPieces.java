package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Face;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Tint;

/** What hangs on walls or is let into them; each fills its face. */
public final class WallPieces {

	private WallPieces() {
	}

	/** A window with bars; outside is day, dusk or night with some hills or houses. */
	public static Sketch window(SplitMix random, Tint frame) {
		Tint sky = random.chance(0.7) ? Tint.of(random.between(0.52, 0.62), random.between(0.05, 0.45), random.between(0.75, 1))
				: Tint.of(random.unit(), random.between(0.2, 0.6), random.between(0.12, 0.6));
		Tint land = Tint.of(random.between(0.1, 0.45), random.between(0.1, 0.4), random.between(0.2, 0.6));
		int columns = random.between(1, 3);
		int rows = random.between(1, 3);
		double horizon = random.between(0.1, 0.45);
		return face -> {
			double w = face.width();
			double h = face.height();
			face.rect(-0.07, -0.07, w + 0.14, h + 0.14, frame);
			face.shine(0, 0, w, h, sky);
			face.shine(0, h * 0.6, w, h * 0.4, sky.times(0.93));
			face.shine(0, 0, w, h * horizon, land);
			face.shine(w * 0.55, 0, w * 0.2, h * horizon * 1.5, land.times(0.8));
			for (int column = 1; column < columns; column++) {
				face.rect(w * column / columns - 0.025, 0, 0.05, h, frame);
			}
			for (int row = 1; row < rows; row++) {
				face.rect(0, h * row / rows - 0.02, w, 0.04, frame);
			}
			face.rect(-0.1, -0.12, w + 0.2, 0.07, frame.mix(Tint.WHITE, 0.3));
		};
	}

	/** Curtains at both sides of whatever they hang before. */
	public static Sketch curtains(SplitMix random, Tint cloth) {
		double drawn = random.between(0.12, 0.35);
		return face -> {
			for (int side = 0; side < 2; side++) {
				double width = face.width() * drawn;
				double start = side == 0 ? 0 : face.width() - width;
				folds(face.inset(start, 0, width, face.height()), cloth);
			}
			face.rect(-0.05, face.height(), face.width() + 0.1, 0.05, Tint.grey(0.3));
		};
	}

	/** Cloth in folds over the whole face. */
	public static void folds(Face face, Tint cloth) {
		face.fill(cloth);
		for (double u = 0.05; u < face.width() - 0.06; u += 0.14) {
			face.rect(u, 0, 0.06, face.height(), cloth.times(0.82));
		}
	}

	/** A framed picture or a poster. */
	public static Sketch picture(SplitMix random, Tint frame) {
		Tint ground = Palette.any(random);
		Tint figure = Palette.any(random);
		int motif = random.below(4);
		return face -> {
			double w = face.width();
			double h = face.height();
			face.rect(0, 0, w, h, frame);
			face.rect(0.05, 0.05, w - 0.1, h - 0.1, ground);
			switch (motif) {
				case 0 -> face.ellipse(w * 0.5, h * 0.55, w * 0.25, h * 0.25, figure);
				case 1 -> face.polygon(figure, 0.05, 0.05, w * 0.4, h * 0.65, w * 0.6, h * 0.4, w - 0.05, 0.05);
				case 2 -> face.rect(w * 0.2, h * 0.2, w * 0.3, h * 0.6, figure);
				default -> face.rect(0.05, h * 0.3, w - 0.1, h * 0.2, figure);
			}
		};
	}

	public static Sketch door(Tint leaf, Tint frame) {
		return face -> {
			double w = face.width();
			double h = face.height();
			face.rect(-0.08, 0, w + 0.16, h + 0.08, frame);
			face.rect(0, 0, w, h, leaf);
			face.rect(w * 0.15, h * 0.55, w * 0.7, h * 0.35, leaf.times(0.82));
			face.rect(w * 0.15, h * 0.1, w * 0.7, h * 0.35, leaf.times(0.82));
			face.ellipse(w * 0.9, h * 0.48, 0.04, 0.04, Tint.grey(0.85));
		};
	}

	public static Sketch clock(Tint rim) {
		return face -> {
			double r = Math.min(face.width(), face.height()) / 2;
			face.ellipse(face.width() / 2, face.height() / 2, r, r, rim);
			face.shiningEllipse(face.width() / 2, face.height() / 2, r * 0.84, r * 0.84, Tint.grey(0.93));
			double u = face.width() / 2;
			double v = face.height() / 2;
			face.polygon(Tint.grey(0.1), u - r * 0.06, v, u + r * 0.06, v, u + r * 0.04, v + r * 0.7, u - r * 0.04, v + r * 0.7);
			face.polygon(Tint.grey(0.1), u, v - r * 0.06, u, v + r * 0.06, u + r * 0.5, v + r * 0.22, u + r * 0.5, v + r * 0.14);
		};
	}

	/** A lit screen or a board with lines of something that is too small to read. */
	public static Sketch board(SplitMix random, int columns, int rows) {
		Tint ground = random.chance(0.6) ? Tint.of(random.unit(), random.between(0, 0.6), random.between(0.06, 0.25))
				: Tint.of(random.unit(), random.between(0, 0.3), random.between(0.8, 1));
		Tint ink = ground.red() < 0.4 ? Tint.of(random.unit(), random.between(0, 0.5), 1) : Palette.any(random).times(0.6);
		long lines = random.nextLong();
		return face -> {
			var own = new SplitMix(lines);
			face.rect(-0.05, -0.05, face.width() + 0.1, face.height() + 0.1, Tint.grey(0.25));
			face.shine(0, 0, face.width(), face.height(), ground);
			double w = face.width() / columns;
			double h = face.height() / rows;
			for (int column = 0; column < columns; column++) {
				for (int row = 0; row < rows; row++) {
					face.shine(column * w + 0.08 * w, (row + 0.3) * h, w * own.between(0.3, 0.85), h * 0.4, ink);
				}
			}
		};
	}

	/** A pointed or round window of coloured glass. */
	public static Sketch stainedGlass(SplitMix random, double rise, Tint frame) {
		Tint first = Tint.of(random.unit(), random.between(0.3, 0.8), random.between(0.6, 1));
		Tint second = Tint.of(random.unit(), random.between(0.3, 0.8), random.between(0.6, 1));
		boolean clear = random.chance(0.35);
		return face -> {
			double w = face.width();
			double h = face.height();
			face.arch(-0.12, -0.12, w + 0.24, h + 0.24, rise * w, frame);
			Tint glass = clear ? Tint.grey(0.95) : first;
			face.shiningArch(0, 0, w, h, rise * w, glass);
			double body = h - rise * w;
			for (double v = 0; v < body - 0.2; v += 0.55) {
				Tint pane = clear ? Tint.grey(0.85) : second;
				face.shine(w * 0.08, v + 0.06, w * 0.36, 0.4, pane);
				face.shine(w * 0.56, v + 0.06, w * 0.36, 0.4, pane.mix(first, 0.5));
			}
			face.shiningEllipse(w / 2, body + 0.2 * w, w * 0.22, w * 0.22, clear ? Tint.grey(0.8) : second.mix(Tint.WHITE, 0.3));
			face.rect(w / 2 - 0.04, 0, 0.08, h - rise * w * 0.3, frame);
		};
	}

	/** The front of a shop: a lit sign, a window full of wares, a door. */
	public static Sketch shopFront(SplitMix random) {
		Tint sign = Palette.any(random);
		Tint inside = Tint.of(random.unit(), random.between(0, 0.3), random.between(0.7, 1));
		long seed = random.nextLong();
		return face -> {
			var own = new SplitMix(seed);
			double w = face.width();
			double h = face.height();
			face.rect(0, 0, w, h, sign.times(0.5));
			face.shine(0.1, h - 0.6, w - 0.2, 0.5, sign);
			face.shine(w * 0.3, h - 0.45, w * 0.4, 0.2, sign.mix(Tint.WHITE, 0.75));
			double door = w * 0.3;
			face.shine(0.12, 0.3, w - door - 0.3, h - 1.05, inside);
			face.shine(w - door, 0, door - 0.12, h - 0.75, inside.times(0.6));
			for (double u = 0.3; u < w - door - 0.6; u += own.between(0.4, 0.8)) {
				double tall = own.between(0.5, 1.5);
				Tint ware = Palette.any(own);
				face.rect(u, 0.3, own.between(0.18, 0.4), tall, ware);
				face.ellipse(u + 0.14, 0.3 + tall + 0.1, 0.1, 0.12, ware.mix(Tint.grey(0.8), 0.4));
			}
			face.veil(0.12 + w * 0.1, 0.3, 0.25, h - 1.05, Tint.WHITE, 0.3);
		};
	}

	public static Sketch dartBoard() {
		return face -> {
			double u = face.width() / 2;
			double v = face.height() / 2;
			double r = Math.min(u, v);
			for (int ring = 0; ring < 5; ring++) {
				face.ellipse(u, v, r * (1 - ring * 0.21), r * (1 - ring * 0.21), ring % 2 == 0 ? Tint.grey(0.12)
						: new Tint(0.85, 0.8, 0.65));
			}
			face.ellipse(u, v, r * 0.1, r * 0.1, new Tint(0.8, 0.1, 0.1));
		};
	}

	/** A table of the prices without a word: picture fields above a counter. */
	public static Sketch menu(SplitMix random) {
		long seed = random.nextLong();
		Tint ground = random.chance(0.5) ? Tint.grey(0.12) : Palette.any(random).times(0.8);
		return face -> {
			var own = new SplitMix(seed);
			face.rect(0, 0, face.width(), face.height(), ground);
			double step = face.width() / Math.max(2, (int) (face.width() / 0.7));
			for (double u = 0; u < face.width() - 0.1; u += step) {
				face.shine(u + 0.05, face.height() * 0.5, step - 0.1, face.height() * 0.42, Tint.of(own.between(0.02, 0.3), 0.6,
						0.85));
				for (int line = 0; line < 3; line++) {
					face.shine(u + 0.05, face.height() * (0.08 + 0.13 * line), own.between(0.3, 0.9) * (step - 0.1),
							face.height() * 0.06, Tint.grey(0.9));
				}
			}
		};
	}
}
