package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Tint;

/**
 * What colours and what light people expect in a kind of room. A mood is shared by rooms that are easily confused, and
 * only followed most of the time: it makes a picture look right without telling the category.
 */
public enum Mood {

	/** Evening: dark walls, warm lamps. */
	NIGHT(0.93, 0.2, 0.25, 0.6, 0.3, 0.62, 0.82),
	/** Soft colours at home. */
	PASTEL(0.06, 0.5, 0.08, 0.3, 0.72, 0.95, 1.02),
	/** Nearly white and a little cool. */
	CLEAN(0.4, 0.25, 0.02, 0.14, 0.8, 0.97, 1.08),
	/** Old plaster and stone. */
	STONE(0.1, 0.04, 0.05, 0.28, 0.55, 0.85, 0.95),
	/** Daylight in a hall of steel and glass. */
	HALL(0.12, 0.5, 0.02, 0.16, 0.6, 0.9, 1.05),
	/** Anything. */
	PLAIN(0.1, 0.5, 0.03, 0.4, 0.5, 0.92, 1);

	private static final double FOLLOWED = 0.75;

	private final double hue;
	private final double spread;
	private final double palest;
	private final double strongest;
	private final double darkest;
	private final double brightest;
	private final double exposure;

	Mood(double hue, double spread, double palest, double strongest, double darkest, double brightest, double exposure) {
		this.hue = hue;
		this.spread = spread;
		this.palest = palest;
		this.strongest = strongest;
		this.darkest = darkest;
		this.brightest = brightest;
		this.exposure = exposure;
	}

	/** This mood, or none, by chance. */
	public Mood orPlain(SplitMix random) {
		return random.chance(FOLLOWED) ? this : PLAIN;
	}

	/** Usual brightness of a photograph, 1 is in the middle. */
	public double exposure() {
		return exposure;
	}

	Tint wall(SplitMix random) {
		return Tint.of(hue + spread * random.between(-1.0, 1.0), random.between(palest, strongest),
				random.between(darkest, brightest));
	}

	Tint wood(SplitMix random) {
		double light = this == NIGHT || this == STONE ? random.between(0.25, 0.55) : random.between(0.35, 0.8);
		return random.chance(0.8) ? Tint.of(random.between(0.03, 0.1), random.between(0.35, 0.7), light)
				: Tint.of(random.unit(), random.between(0, 0.3), random.between(0.4, 0.95));
	}

	Tint floor(SplitMix random) {
		return switch (this) {
			case STONE, HALL, CLEAN -> Tint.of(random.between(0.05, 0.6), random.between(0.02, 0.2), random.between(0.45, 0.85));
			case NIGHT, PASTEL, PLAIN -> random.chance(0.6) ? wood(random)
					: Tint.of(random.unit(), random.between(0.1, 0.5), random.between(0.3, 0.7));
		};
	}
}
