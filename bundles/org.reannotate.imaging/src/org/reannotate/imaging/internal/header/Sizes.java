package org.reannotate.imaging.internal.header;

import java.util.Locale;

import org.reannotate.imaging.decode.ImageDecoder;

/** The check that stands between a declared size and anything that allocates by it. */
final class Sizes {

	private Sizes() {
	}

	static void check(long width, long height) throws BadImage {
		if (width < 1 || height < 1) {
			throw BadImage.damaged("the header declares a size of " + width + " x " + height);
		}
		if (width > ImageDecoder.MAX_PIXELS || height > ImageDecoder.MAX_PIXELS
				|| width * height > ImageDecoder.MAX_PIXELS) {
			throw new BadImage(String.format(Locale.ROOT, "too large: the header declares %d x %d = %.0f megapixels, the limit is %d",
					width, height, (double) width * height / 1e6, ImageDecoder.MAX_PIXELS / 1_000_000),
					"Shrink the picture, or leave it out.");
		}
	}
}
