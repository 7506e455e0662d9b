package org.reannotate.imaging.internal.header;

import java.util.Set;

import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.decode.Orientation;
import org.reannotate.imaging.internal.header.StoredImage.Coding;

/** Windows and OS/2 bitmaps. */
final class BmpHeader implements FormatHeader {
	private static final Set<Long> HEADER_LENGTHS = Set.of(12L, 16L, 40L, 52L, 56L, 64L, 108L, 124L);
	private static final int OLD_HEADER = 12;

	@Override
	public ImageFormat format() {
		return ImageFormat.BMP;
	}

	@Override
	public boolean recognizes(Bytes b) {
		try {
			return b.has(0, "BM") && HEADER_LENGTHS.contains(b.u32Little(14));
		} catch (Bytes.EndOfBytes tooShort) {
			return false;
		}
	}

	@Override
	public StoredImage read(Bytes b) throws BadImage {
		boolean old = b.u32Little(14) == OLD_HEADER;
		long width = old ? b.u16Little(18) : (int) b.u32Little(18);
		long height = Math.abs(old ? b.u16Little(20) : (int) b.u32Little(22));
		Sizes.check(width, height);
		var coding = bits(b) == 24 && isUncompressed(b) ? Coding.PLAIN : Coding.SPECIAL;
		return new StoredImage(ImageFormat.BMP, (int) width, (int) height, Orientation.UPRIGHT, coding);
	}

	private static int bits(Bytes b) throws BadImage {
		return b.u16Little(b.u32Little(14) == OLD_HEADER ? 24 : 28);
	}

	private static boolean isUncompressed(Bytes b) throws BadImage {
		return b.u32Little(14) == OLD_HEADER || b.u32Little(14) == 16 || b.u32Little(30) == 0;
	}

	@Override
	public boolean isWhole(Bytes whole) {
		try {
			var image = read(whole);
			long row = ((long) image.width() * bits(whole) + 31) / 32 * 4;
			return !isUncompressed(whole) || whole.u32Little(10) + row * image.height() <= whole.length();
		} catch (BadImage endsBefore) {
			return false;
		}
	}
}
