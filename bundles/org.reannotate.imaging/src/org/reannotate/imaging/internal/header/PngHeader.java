package org.reannotate.imaging.internal.header;

import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.decode.Orientation;
import org.reannotate.imaging.internal.header.StoredImage.Coding;

/** PNG (W3C, third edition, sections 5 and 11). */
final class PngHeader implements FormatHeader {
	private static final int FIRST_CHUNK = 8;
	private static final int CHUNK_FRAME = 12;
	private static final int GREY_ALPHA = 4;
	private static final int RGB_ALPHA = 6;

	@Override
	public ImageFormat format() {
		return ImageFormat.PNG;
	}

	@Override
	public boolean recognizes(Bytes b) {
		return b.has(0, "\u0089PNG\r\n\u001a\n");
	}

	@Override
	public StoredImage read(Bytes b) throws BadImage {
		if (b.length() >= FIRST_CHUNK + 8 && !b.has(FIRST_CHUNK + 4, "IHDR")) {
			throw BadImage.damaged(Messages.PngHeader_noHeader);
		}
		long width = b.u32(16);
		long height = b.u32(20);
		int depth = b.u8(24);
		int colours = b.u8(25);
		Sizes.check(width, height);
		var orientation = Orientation.UPRIGHT;
		boolean transparent = false;
		for (long at = FIRST_CHUNK; !b.has(at + 4, "IDAT"); at += CHUNK_FRAME + b.u32(at)) {
			if (b.has(at + 4, "IEND")) {
				throw BadImage.damaged(Messages.PngHeader_noData);
			}
			transparent |= b.has(at + 4, "tRNS");
			if (b.has(at + 4, "eXIf")) {
				orientation = Exif.orientation(b, at + 8);
			}
		}
		return new StoredImage(ImageFormat.PNG, (int) width, (int) height, orientation, coding(depth, colours, transparent));
	}

	private static Coding coding(int depth, int colours, boolean transparent) {
		if (transparent || colours == GREY_ALPHA || depth == 16 && colours == RGB_ALPHA) {
			return Coding.SPECIAL;
		}
		return colours == RGB_ALPHA ? Coding.ALPHA : Coding.PLAIN;
	}

	@Override
	public boolean isWhole(Bytes whole) {
		try {
			long at = FIRST_CHUNK;
			while (!whole.has(at + 4, "IEND")) {
				at += CHUNK_FRAME + whole.u32(at);
			}
			return true;
		} catch (BadImage endsBefore) {
			return false;
		}
	}
}
