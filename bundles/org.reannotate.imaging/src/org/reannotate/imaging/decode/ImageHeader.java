package org.reannotate.imaging.decode;

/**
 * What a file says about its picture before any pixel is decoded.
 *
 * @param format what the content is, not what the name says
 * @param width pixels of the upright picture, at least 1
 * @param height pixels of the upright picture, at least 1
 * @param orientation how the stored pixels are turned to stand upright
 */
public record ImageHeader(ImageFormat format, int width, int height, Orientation orientation) {

	/** Width of the pixels as they are stored, before turning. */
	public int storedWidth() {
		return orientation.swapsAxes() ? height : width;
	}

	/** Height of the pixels as they are stored, before turning. */
	public int storedHeight() {
		return orientation.swapsAxes() ? width : height;
	}
}
