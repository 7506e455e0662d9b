package org.reannotate.imaging.internal.header;

import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.decode.Orientation;
import org.reannotate.imaging.internal.header.StoredImage.Coding;

/** GIF87a and GIF89a: the canvas is the picture, the first frame lies somewhere on it. */
final class GifHeader implements FormatHeader {
	private static final int FIRST_BLOCK = 13;
	private static final int EXTENSION = 0x21;
	private static final int IMAGE = 0x2c;

	@Override
	public ImageFormat format() {
		return ImageFormat.GIF;
	}

	@Override
	public boolean recognizes(Bytes b) {
		return b.has(0, "GIF87a") || b.has(0, "GIF89a");
	}

	@Override
	public StoredImage read(Bytes b) throws BadImage {
		var frame = frame(b);
		Sizes.check(frame.width(), frame.height());
		Sizes.check(frame.canvasWidth(), frame.canvasHeight());
		return new StoredImage(ImageFormat.GIF, frame.canvasWidth(), frame.canvasHeight(), Orientation.UPRIGHT,
				Coding.SPECIAL);
	}

	/** Where the first frame lies. */
	static GifFrame frame(Bytes b) throws BadImage {
		long at = firstImage(b);
		int width = b.u16Little(at + 5);
		int height = b.u16Little(at + 7);
		int canvasWidth = b.u16Little(6);
		int canvasHeight = b.u16Little(8);
		boolean noCanvas = canvasWidth == 0 || canvasHeight == 0;
		return new GifFrame(noCanvas ? width : canvasWidth, noCanvas ? height : canvasHeight,
				noCanvas ? 0 : b.u16Little(at + 1), noCanvas ? 0 : b.u16Little(at + 3), width, height);
	}

	private static long firstImage(Bytes b) throws BadImage {
		long at = FIRST_BLOCK + tableLength(b.u8(10));
		while (b.u8(at) == EXTENSION) {
			at = passSubBlocks(b, at + 2);
		}
		if (b.u8(at) != IMAGE) {
			throw BadImage.damaged(Messages.GifHeader_noPicture);
		}
		return at;
	}

	private static int tableLength(int flags) {
		return (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 7));
	}

	private static long passSubBlocks(Bytes b, long first) throws BadImage {
		long at = first;
		while (b.u8(at) != 0) {
			at += 1 + b.u8(at);
		}
		return at + 1;
	}

	@Override
	public boolean isWhole(Bytes whole) {
		try {
			long at = firstImage(whole);
			passSubBlocks(whole, at + 11 + tableLength(whole.u8(at + 9)));
			return true;
		} catch (BadImage endsBefore) {
			return false;
		}
	}
}
