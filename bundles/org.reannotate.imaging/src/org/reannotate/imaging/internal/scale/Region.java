package org.reannotate.imaging.internal.scale;

/** A rectangle on a picture, in pixels, possibly between them: column 0 covers [0, 1). */
record Region(double left, double top, double width, double height) {

	Region scaled(double horizontal, double vertical) {
		return new Region(left * horizontal, top * vertical, width * horizontal, height * vertical);
	}
}
