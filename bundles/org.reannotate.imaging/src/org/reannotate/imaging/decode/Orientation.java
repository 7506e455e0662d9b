package org.reannotate.imaging.decode;

/**
 * How a stored picture must be turned to stand upright: the eight values of the EXIF tag 0x0112 (CIPA DC-008, 4.6.5).
 * Each name says what is done to the stored pixels.
 */
public enum Orientation {
	UPRIGHT, MIRROR, ROTATE_180, FLIP, TRANSPOSE, ROTATE_90, TRANSVERSE, ROTATE_270;

	/** The orientation of an EXIF value; values outside 1 to 8 occur in real files and mean upright. */
	public static Orientation ofExif(int value) {
		return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
	}

	/** The EXIF value, 1 to 8. */
	public int exif() {
		return ordinal() + 1;
	}

	/** Whether width and height change places. */
	public boolean swapsAxes() {
		return ordinal() >= TRANSPOSE.ordinal();
	}
}
