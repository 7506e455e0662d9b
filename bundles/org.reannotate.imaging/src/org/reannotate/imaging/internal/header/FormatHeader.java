package org.reannotate.imaging.internal.header;

import org.reannotate.imaging.decode.ImageFormat;

/** How one format declares its picture. Stateless. */
interface FormatHeader {

	ImageFormat format();

	/** Whether the first bytes are this format's. */
	boolean recognizes(Bytes bytes);

	/**
	 * What the file declares.
	 *
	 * @throws Bytes.EndOfBytes if more of the file is needed
	 * @throws BadImage if the header contradicts itself
	 */
	StoredImage read(Bytes bytes) throws BadImage;

	/** Whether the picture's data ends inside the file; {@code whole} is the whole file, already read once. */
	boolean isWhole(Bytes whole);
}
