package org.reannotate.imaging.internal.header;

import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.decode.Orientation;
import org.reannotate.imaging.internal.header.StoredImage.Coding;

/** WebP (RFC 9649): lossy, lossless or extended with canvas, transparency, animation and metadata. */
final class WebpHeader implements FormatHeader {
	private static final int FIRST_CHUNK = 12;
	private static final int ANIMATED = 0x02;
	private static final int ALPHA = 0x10;

	@Override
	public ImageFormat format() {
		return ImageFormat.WEBP;
	}

	@Override
	public boolean recognizes(Bytes b) {
		return b.has(0, "RIFF") && b.has(8, "WEBP");
	}

	@Override
	public StoredImage read(Bytes b) throws BadImage {
		b.u8(FIRST_CHUNK + 7);
		if (b.has(FIRST_CHUNK, "VP8X")) {
			return extended(b);
		}
		if (b.has(FIRST_CHUNK, "VP8L")) {
			return lossless(b);
		}
		if (b.has(FIRST_CHUNK, "VP8 ")) {
			return image(b.u16Little(26) & 0x3fff, b.u16Little(28) & 0x3fff, Orientation.UPRIGHT, Coding.PLAIN);
		}
		throw BadImage.damaged(Messages.WebpHeader_unknown);
	}

	private static StoredImage lossless(Bytes b) throws BadImage {
		long bits = b.u32Little(21);
		var coding = (bits >> 28 & 1) == 1 ? Coding.ALPHA : Coding.PLAIN;
		return image((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1, Orientation.UPRIGHT, coding);
	}

	private static StoredImage extended(Bytes b) throws BadImage {
		int flags = b.u8(20);
		int width = b.u24Little(24) + 1;
		int height = b.u24Little(27) + 1;
		var coding = (flags & ALPHA) != 0 ? Coding.ALPHA : Coding.PLAIN;
		return image(width, height, exif(b, flags), (flags & ANIMATED) != 0 ? Coding.SPECIAL : coding);
	}

	private static Orientation exif(Bytes b, int flags) throws BadImage {
		if ((flags & 0x08) == 0) {
			return Orientation.UPRIGHT;
		}
		long end = end(b);
		long at = FIRST_CHUNK;
		while (at + 8 <= end) {
			if (b.has(at, "EXIF")) {
				boolean prefixed = b.has(at + 8, Exif.JPEG_PREFIX);
				b.u8(at + 7 + b.u32Little(at + 4));
				return Exif.orientation(b, at + 8 + (prefixed ? Exif.JPEG_PREFIX.length() : 0));
			}
			at += 8 + (b.u32Little(at + 4) + 1) / 2 * 2;
		}
		return Orientation.UPRIGHT;
	}

	private static StoredImage image(int width, int height, Orientation orientation, Coding coding) throws BadImage {
		Sizes.check(width, height);
		return new StoredImage(ImageFormat.WEBP, width, height, orientation, coding);
	}

	private static long end(Bytes b) throws BadImage {
		return 8 + b.u32Little(4);
	}

	@Override
	public boolean isWhole(Bytes whole) {
		try {
			return end(whole) <= whole.length() + 1;
		} catch (BadImage endsBefore) {
			return false;
		}
	}
}
