package org.reannotate.samples.internal.furniture;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Tint;

/**
 * The colours of one picture, drawn at random around a mood.
 *
 * @param wall paint of the walls
 * @param trim skirting, frames, ledges
 * @param floor main colour of the floor
 * @param ceiling usually light
 * @param wood of the main furniture
 * @param darkWood of the rest
 * @param metal of rails, taps and legs
 * @param cloth of seats, beds and table tops
 * @param accent a strong colour that returns here and there
 */
public record Palette(Tint wall, Tint trim, Tint floor, Tint ceiling, Tint wood, Tint darkWood, Tint metal, Tint cloth,
		Tint accent) {

	public static Palette draw(SplitMix random, Mood mood) {
		Tint wall = mood.wall(random);
		Tint wood = mood.wood(random);
		return new Palette(wall, wall.mix(random.pick(Tint.WHITE, wood, Tint.grey(0.25)), 0.6), mood.floor(random),
				wall.mix(Tint.grey(random.between(0.75, 0.97)), random.between(0.5, 0.95)), wood,
				wood.times(random.between(0.45, 0.8)), metal(random), strong(random), strong(random));
	}

	/** A colour that anything small may have: clothes, boxes, books. */
	public static Tint any(SplitMix random) {
		return Tint.of(random.unit(), random.between(0.1, 0.85), random.between(0.2, 0.95));
	}

	private static Tint metal(SplitMix random) {
		return random.chance(0.6) ? Tint.of(0.6, random.between(0, 0.12), random.between(0.3, 0.85))
				: Tint.of(random.between(0.09, 0.14), random.between(0.3, 0.7), random.between(0.4, 0.8));
	}

	private static Tint strong(SplitMix random) {
		return Tint.of(random.unit(), random.between(0.25, 0.9), random.between(0.3, 0.9));
	}
}
