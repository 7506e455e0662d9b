package org.reannotate.analysis.duplicates;

/**
 * What counts as a near duplicate. The defaults are cautious: two photos of one place are not duplicates.
 *
 * @param radius       largest Hamming distance of two 64-bit perceptual hashes, 0 to 8
 * @param cosine       where embeddings are given: smallest cosine of two embeddings (about their mean) for a near
 *                     duplicate, in (0, 1]
 * @param maxNearGroup a group linked by perceptual hashes never holds more different files than this; larger ones are
 *                     linked again with smaller radii, and at radius 0 dissolved: such hashes say nothing
 */
public record DuplicateOptions(int radius, double cosine, int maxNearGroup) {

	/** Checks the ranges. */
	public DuplicateOptions {
		if (radius < 0 || radius > 8 || !(cosine > 0 && cosine <= 1) || maxNearGroup < 2) {
			throw new IllegalArgumentException("radius 0 to 8, cosine in (0, 1], maxNearGroup >= 2 expected");
		}
	}

	/**
	 * Radius 4, cosine 0.95, groups of at most 100 different files. Over 360 scenes and 1,000 small photos, copies that
	 * were only compressed, resized or brightened differ in at most 4 bits (99%), two different photos in 12 or more.
	 */
	public static DuplicateOptions defaults() {
		return new DuplicateOptions(4, 0.95, 100);
	}

	/** The same with another radius. */
	public DuplicateOptions withRadius(int newRadius) {
		return new DuplicateOptions(newRadius, cosine, maxNearGroup);
	}

	/** The same with another smallest cosine. */
	public DuplicateOptions withCosine(double newCosine) {
		return new DuplicateOptions(radius, newCosine, maxNearGroup);
	}

	/** The same with another limit for near groups. */
	public DuplicateOptions withMaxNearGroup(int newLimit) {
		return new DuplicateOptions(radius, cosine, newLimit);
	}
}
