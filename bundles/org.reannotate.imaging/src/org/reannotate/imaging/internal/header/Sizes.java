package org.reannotate.imaging.internal.header;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.ImageDecoder;

/** The check that stands between a declared size and anything that allocates by it. */
final class Sizes {

	private Sizes() {
	}

	static void check(long width, long height) throws BadImage {
		if (width < 1 || height < 1) {
			throw BadImage.damaged(NLS.bind(Messages.Sizes_declared, width, height));
		}
		if (width > ImageDecoder.MAX_PIXELS || height > ImageDecoder.MAX_PIXELS
				|| width * height > ImageDecoder.MAX_PIXELS) {
			throw new BadImage(NLS.bind(Messages.Sizes_tooLarge, new Object[] { width, height,
					String.format(Locale.ROOT, "%.0f", (double) width * height / 1e6), ImageDecoder.MAX_PIXELS / 1_000_000 }),
					Messages.Sizes_tooLarge_remedy);
		}
	}
}
