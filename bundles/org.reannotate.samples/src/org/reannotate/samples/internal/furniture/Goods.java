package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Face;
import org.reannotate.samples.internal.stage.Sketch;
import org.reannotate.samples.internal.stage.Tint;

/** What lies on shelves, as seen from the front. */
public enum Goods {

	/** Spines of books, or of film boxes: nobody can tell. */
	SPINES(0.06, 0.13, 0.72, 0.98),
	/** Covers turned to the customer. */
	COVERS(0.2, 0.3, 0.75, 0.92),
	BOTTLES(0.09, 0.15, 0.55, 0.95),
	JARS(0.14, 0.22, 0.4, 0.7),
	BOXES(0.2, 0.5, 0.3, 0.9),
	FOLDED(0.3, 0.5, 0.2, 0.55);

	private final double narrow;
	private final double wide;
	private final double low;
	private final double high;

	/** Width of one in metres; height as a share of the board's clearance. */
	Goods(double narrow, double wide, double low, double high) {
		this.narrow = narrow;
		this.wide = wide;
		this.low = low;
		this.high = high;
	}

	public static Goods any(SplitMix random) {
		return random.pick(values());
	}

	/** Boards with goods on them, in an open front. */
	public Sketch onBoards(SplitMix random, int boards, Tint board, double filled) {
		return face -> {
			double frame = 0.04;
			face.rect(frame, frame, face.width() - 2 * frame, face.height() - 2 * frame, board.times(0.4));
			double clearance = (face.height() - frame) / boards;
			for (int row = 0; row < boards; row++) {
				double floor = frame + row * clearance;
				row(face.inset(frame, floor, face.width() - 2 * frame, clearance - 0.04), random, filled);
				face.rect(0, floor + clearance - 0.04, face.width(), 0.04, board);
			}
		};
	}

	private void row(Face face, SplitMix random, double filled) {
		Tint series = Palette.any(random);
		for (double u = random.between(0, 0.05); u < face.width() - narrow;) {
			double width = Math.min(random.between(narrow, wide), face.width() - u);
			if (random.chance(0.12)) {
				series = Palette.any(random);
			}
			if (random.chance(filled)) {
				Tint tint = random.chance(0.5) ? Palette.any(random) : series.times(random.between(0.75, 1.2));
				one(face, random, u, width, face.height() * random.between(low, high), tint);
			}
			u += width + (this == SPINES ? 0.004 : 0.03);
		}
	}

	private void one(Face face, SplitMix random, double u, double width, double height, Tint tint) {
		switch (this) {
			case BOTTLES -> {
				face.rect(u, 0, width, height * 0.62, tint);
				face.rect(u + width * 0.33, height * 0.62, width * 0.34, height * 0.38, tint.mix(Tint.WHITE, 0.15));
				face.rect(u, height * 0.2, width, height * 0.2, tint.mix(Tint.WHITE, 0.6));
			}
			case JARS -> {
				face.rect(u, 0, width, height * 0.85, tint);
				face.rect(u + width * 0.08, height * 0.85, width * 0.84, height * 0.15, Tint.grey(random.between(0.3, 0.8)));
			}
			case COVERS -> {
				face.rect(u, 0, width, height, tint);
				face.rect(u + width * 0.15, height * random.between(0.3, 0.55), width * 0.7, height * 0.3,
						Palette.any(random));
			}
			case SPINES -> {
				face.rect(u, 0, width, height, tint);
				if (random.chance(0.3)) {
					face.rect(u, height * 0.7, width, height * 0.1, tint.mix(Tint.WHITE, 0.6));
				}
			}
			case BOXES, FOLDED -> face.rect(u, 0, width, height, tint);
		}
	}
}
