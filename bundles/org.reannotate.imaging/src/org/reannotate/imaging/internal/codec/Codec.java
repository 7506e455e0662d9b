package org.reannotate.imaging.internal.codec;

import org.reannotate.imaging.internal.header.BadImage;
import org.reannotate.imaging.internal.header.StoredImage;
import org.reannotate.imaging.internal.scale.PixelRows;

/** One way to decode. Stateless, thread-safe. */
public interface Codec {

	/** Whether this codec reads such a picture. */
	boolean reads(StoredImage image);

	/** How many times smaller it can decode at once: 1, or {@code wanted} where the format allows it. */
	int reduction(StoredImage image, int wanted);

	/**
	 * The stored pixels, opaque, neither turned nor converted by an RGB profile.
	 *
	 * @param content the whole file
	 * @param reduction what {@link #reduction} answered
	 * @throws BadImage if it cannot be decoded
	 */
	PixelRows decode(byte[] content, StoredImage image, int reduction) throws BadImage;
}
