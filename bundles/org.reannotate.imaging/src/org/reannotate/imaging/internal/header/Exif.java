package org.reannotate.imaging.internal.header;

import org.reannotate.imaging.decode.Orientation;

/** The orientation inside an EXIF block, which is a small TIFF file (CIPA DC-008, 4.5.2). */
final class Exif {
	static final String JPEG_PREFIX = "Exif\0\0";
	private static final int MAX_ENTRIES = 1000;

	private Exif() {
	}

	/** The orientation; a block that is damaged says nothing, which is no reason to refuse the picture. */
	static Orientation orientation(Bytes bytes, long tiffStart) {
		try {
			var tiff = new TiffDirectory(bytes, tiffStart);
			var entry = tiff.first(TiffDirectory.ORIENTATION, MAX_ENTRIES);
			return Orientation.ofExif(entry == null ? 1 : (int) entry.value(0));
		} catch (BadImage damaged) {
			return Orientation.UPRIGHT;
		}
	}
}
