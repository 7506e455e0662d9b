package org.reannotate.imaging.internal.header;

import java.util.List;

import org.reannotate.imaging.decode.ImageFormat;

/** All formats' headers behind one door; the content decides which one reads. */
public final class Headers {
	private static final List<FormatHeader> FORMATS = List.of(new JpegHeader(), new PngHeader(), new WebpHeader(),
			new GifHeader(), new BmpHeader(), new TiffHeader());

	private Headers() {
	}

	/**
	 * What a file declares.
	 *
	 * @param bytes the file, or as much of its beginning as was read
	 * @throws Bytes.EndOfBytes if more of the file is needed
	 * @throws BadImage if it is empty, no image, damaged or declares too large a picture
	 */
	public static StoredImage read(Bytes bytes) throws BadImage {
		if (bytes.length() == 0) {
			throw new BadImage("empty file (0 bytes)", "Copy or download the file again.");
		}
		for (FormatHeader format : FORMATS) {
			if (format.recognizes(bytes)) {
				return format.read(bytes);
			}
		}
		throw ForeignContent.describe(bytes);
	}

	/** Whether the data that the header promises is all there, judged by structure, without decoding. */
	public static boolean isWhole(Bytes whole, ImageFormat format) {
		return FORMATS.stream().filter(f -> f.format() == format).allMatch(f -> f.isWhole(whole));
	}
}
