package org.reannotate.imaging.internal.header;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
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
			throw new BadImage(Messages.Headers_empty, Messages.Headers_empty_remedy);
		}
		@Nullable FormatHeader header = find(bytes);
		if (header == null) {
			throw ForeignContent.describe(bytes);
		}
		return header.read(bytes);
	}

	/** The format of a file by its first 64 bytes, or null. */
	public static @Nullable ImageFormat format(Bytes beginning) {
		@Nullable FormatHeader header = find(beginning);
		return header == null ? null : header.format();
	}

	private static @Nullable FormatHeader find(Bytes bytes) {
		for (FormatHeader format : FORMATS) {
			if (format.recognizes(bytes)) {
				return format;
			}
		}
		return null;
	}

	/** Whether the data that the header promises is all there, judged by structure, without decoding. */
	public static boolean isWhole(Bytes whole, ImageFormat format) {
		return FORMATS.stream().filter(f -> f.format() == format).allMatch(f -> f.isWhole(whole));
	}
}
