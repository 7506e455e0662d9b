package org.reannotate.imaging.internal.header;

/** The first frame of a GIF on its canvas, in pixels. */
public record GifFrame(int canvasWidth, int canvasHeight, int left, int top, int width, int height) {

	/** The frame of a file that was recognized as GIF. */
	public static GifFrame of(byte[] content) throws BadImage {
		return GifHeader.frame(new Bytes(content));
	}
}
