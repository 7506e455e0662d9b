package org.reannotate.imaging.augment;

/**
 * How far random changes may go; 0 leaves the picture as it is in that respect.
 *
 * @param flip       mirror left and right in half of the cases
 * @param rotation   degrees to either side
 * @param shift      share of the side, to either side
 * @param zoom       the scale is in {@code 1 - zoom .. 1 + zoom}
 * @param crop       a window is cut out whose side is in {@code 1 - crop .. 1} of the picture's
 * @param brightness values are multiplied by {@code 1 - brightness .. 1 + brightness}
 * @param colour     saturation is multiplied by {@code 1 - colour .. 1 + colour}
 * @param blur       half of the pictures are blurred by a box of up to so many pixels to each side
 */
public record ChangeRanges(boolean flip, double rotation, double shift, double zoom, double crop, double brightness,
		double colour, double blur) {
}
