package org.reannotate.imaging.decode;

/**
 * A decoded picture: upright, sRGB, opaque, 8 bits a channel. Row by row from the top, each pixel as red, green, blue;
 * pixel (x, y) starts at {@code (y * width + x) * 3}. For SWT: {@code new ImageData(width, height, 24, new
 * PaletteData(0xff0000, 0xff00, 0xff), 1, rgb)}.
 *
 * @param width at least 1
 * @param height at least 1
 * @param rgb exactly {@code width * height * 3} bytes, not copied: whoever hands it over or reads it does not write to
 *        it afterwards
 */
public record Pixels(int width, int height, byte[] rgb) {

	/** Bytes a pixel. */
	public static final int CHANNELS = 3;

	public Pixels {
		if (rgb.length != Sizes.bytesOf(width, height)) {
			throw new IllegalArgumentException(
					width + " x " + height + " pixels take " + Sizes.bytesOf(width, height) + " bytes, not " + rgb.length);
		}
	}

	/** One channel, 0 to 255; channel 0 is red, 1 green, 2 blue. */
	public int channel(int x, int y, int channel) {
		return rgb[(y * width + x) * CHANNELS + channel] & 0xff;
	}

	/** A rectangle of this picture, copied; it must lie inside. */
	public Pixels crop(int left, int top, int cropWidth, int cropHeight) {
		if (left < 0 || top < 0 || left + cropWidth > width || top + cropHeight > height) {
			throw new IllegalArgumentException("The cut does not lie inside " + width + " x " + height);
		}
		var cut = new byte[Sizes.bytesOf(cropWidth, cropHeight)];
		int stride = cropWidth * CHANNELS;
		for (int y = 0; y < cropHeight; y++) {
			System.arraycopy(rgb, ((top + y) * width + left) * CHANNELS, cut, y * stride, stride);
		}
		return new Pixels(cropWidth, cropHeight, cut);
	}
}
