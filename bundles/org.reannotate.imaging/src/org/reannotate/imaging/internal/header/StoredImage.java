package org.reannotate.imaging.internal.header;

import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.decode.ImageHeader;
import org.reannotate.imaging.decode.Orientation;

/**
 * A picture as the file stores it.
 *
 * @param width stored columns, at least 1
 * @param height stored rows, at least 1
 * @param coding which decoders read it alike
 */
public record StoredImage(ImageFormat format, int width, int height, Orientation orientation, Coding coding) {

	/** What decides on the way of decoding. */
	public enum Coding {
		/** Opaque, grey or RGB: both decoders give the same pixels. */
		PLAIN,
		/** 8-bit RGB with transparency: OpenCV decodes, the laying over white is ours. */
		ALPHA,
		/** JPEG in print colours: the embedded profile belongs to four inks and is applied by the decoder. */
		CMYK,
		/** Anything else: ImageIO, for both. */
		SPECIAL
	}

	public long pixels() {
		return (long) width * height;
	}

	/** As the public sees it: upright. */
	public ImageHeader header() {
		boolean swap = orientation.swapsAxes();
		return new ImageHeader(format, swap ? height : width, swap ? width : height, orientation);
	}
}
