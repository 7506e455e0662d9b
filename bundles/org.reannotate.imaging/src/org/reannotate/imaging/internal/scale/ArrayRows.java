package org.reannotate.imaging.internal.scale;

import org.reannotate.imaging.decode.Pixels;

/** A finished picture as the source of another scaling. */
public record ArrayRows(Pixels pixels) implements PixelRows {

	/** A picture scaled to exactly {@code width x height}, its shape given up. */
	public static Pixels stretch(Pixels pixels, int width, int height) {
		if (pixels.width() == width && pixels.height() == height) {
			return pixels;
		}
		var rows = new ArrayRows(pixels);
		var all = new Region(0, 0, pixels.width(), pixels.height());
		return new Pixels(width, height, new AreaScaler(rows, all, width, height).scale(rows));
	}

	@Override
	public int width() {
		return pixels.width();
	}

	@Override
	public int height() {
		return pixels.height();
	}

	@Override
	public boolean blueFirst() {
		return false;
	}

	@Override
	public void row(int y, byte[] into) {
		int stride = width() * Pixels.CHANNELS;
		System.arraycopy(pixels.rgb(), y * stride, into, 0, stride);
	}
}
