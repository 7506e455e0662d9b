package org.reannotate.protocol.recipe;

/**
 * Random changes to an image, in training only.
 *
 * @param flip            mirror left and right in half of the cases
 * @param rotationDegrees rotation is uniform in plus or minus this, {@code [0, 20]}
 * @param shift           shift is uniform in plus or minus this share of the side, {@code [0, 0.5]}
 * @param zoom            scale is uniform in {@code 1 - zoom .. 1 + zoom}, {@code [0, 0.5]}
 */
public record Augmentation(boolean flip, double rotationDegrees, double shift, double zoom) {

	/** No change at all. */
	public static final Augmentation NONE = new Augmentation(false, 0, 0, 0);

	/** What training uses unless told otherwise. */
	public static final Augmentation DEFAULT = new Augmentation(true, 12, 0.1, 0.15);

	/** Checks the ranges; throws {@link IllegalArgumentException}. */
	public Augmentation {
		Ranges.check("rotationDegrees", rotationDegrees, 0, 20);
		Ranges.check("shift", shift, 0, 0.5);
		Ranges.check("zoom", zoom, 0, 0.5);
	}

	/** Whether it never changes anything. */
	public boolean isNone() {
		return !flip && rotationDegrees == 0 && shift == 0 && zoom == 0;
	}
}
