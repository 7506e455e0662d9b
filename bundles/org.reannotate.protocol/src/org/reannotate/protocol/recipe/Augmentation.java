package org.reannotate.protocol.recipe;

/**
 * Random changes to an image, in training only. Absent in old files: 0, which leaves the image as it is.
 *
 * @param flip            mirror left and right in half of the cases
 * @param rotationDegrees rotation is uniform in plus or minus this, {@code [0, 20]}
 * @param shift           shift is uniform in plus or minus this share of the side, {@code [0, 0.5]}
 * @param zoom            scale is uniform in {@code 1 - zoom .. 1 + zoom}, {@code [0, 0.5]}
 * @param crop            a window is cut out whose side is uniform in {@code 1 - crop .. 1} of the image's, anywhere in it,
 *                        {@code [0, 0.9]}
 * @param brightness      values are multiplied by a factor uniform in {@code 1 - brightness .. 1 + brightness},
 *                        {@code [0, 0.9]}
 * @param colour          saturation is multiplied by a factor uniform in {@code 1 - colour .. 1 + colour}, {@code [0, 1]}
 * @param blur            half of the images are blurred by a box of up to so many pixels to each side, {@code [0, 5]}
 */
public record Augmentation(boolean flip, double rotationDegrees, double shift, double zoom, double crop,
		double brightness, double colour, double blur) {

	/** No change at all. */
	public static final Augmentation NONE = new Augmentation(false, 0, 0, 0, 0, 0, 0, 0);

	/** What training uses unless told otherwise. */
	public static final Augmentation DEFAULT = new Augmentation(true, 12, 0.1, 0.15, 0, 0, 0, 0);

	/** Checks the ranges; throws {@link IllegalArgumentException}. */
	public Augmentation {
		Ranges.check(() -> Messages.Ranges_rotationDegrees, rotationDegrees, 0, 20);
		Ranges.check(() -> Messages.Ranges_shift, shift, 0, 0.5);
		Ranges.check(() -> Messages.Ranges_zoom, zoom, 0, 0.5);
		Ranges.check(() -> Messages.Ranges_crop, crop, 0, 0.9);
		Ranges.check(() -> Messages.Ranges_brightness, brightness, 0, 0.9);
		Ranges.check(() -> Messages.Ranges_colour, colour, 0, 1);
		Ranges.check(() -> Messages.Ranges_blur, blur, 0, 5);
	}

	/** Changes of place only, in the order of the record. */
	public static Augmentation ofPlace(boolean flip, double rotationDegrees, double shift, double zoom) {
		return new Augmentation(flip, rotationDegrees, shift, zoom, 0, 0, 0, 0);
	}

	/** Whether it never changes anything. */
	public boolean isNone() {
		return !flip && rotationDegrees == 0 && shift == 0 && zoom == 0 && crop == 0 && brightness == 0 && colour == 0
				&& blur == 0;
	}

	/** Same with another cut. */
	public Augmentation withCrop(double value) {
		return new Augmentation(flip, rotationDegrees, shift, zoom, value, brightness, colour, blur);
	}

	/** Same with other brightness and saturation. */
	public Augmentation withColours(double newBrightness, double newColour) {
		return new Augmentation(flip, rotationDegrees, shift, zoom, crop, newBrightness, newColour, blur);
	}

	/** Same with another blur. */
	public Augmentation withBlur(double value) {
		return new Augmentation(flip, rotationDegrees, shift, zoom, crop, brightness, colour, value);
	}
}
