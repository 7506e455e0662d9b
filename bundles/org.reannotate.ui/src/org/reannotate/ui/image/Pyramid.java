package org.reannotate.ui.image;

import java.util.ArrayList;
import java.util.List;

import org.reannotate.imaging.decode.Pixels;

/**
 * A large picture in its full size and in halves of it, cut into tiles: what is drawn at a scale is read from the
 * smallest level that has enough pixels, so that no paint touches more pixels than the screen has.
 */
final class Pyramid {

	/** Pixels of a tile's side; the last ones of a row and column are smaller. */
	static final int TILE = 512;

	private final List<Pixels> levels = new ArrayList<>();

	/** Makes the levels; takes a few milliseconds a megapixel. */
	Pyramid(Pixels whole) {
		levels.add(whole);
		for (Pixels level = whole; level.width() > 2 * TILE && level.height() > 2 * TILE;) {
			level = halved(level);
			levels.add(level);
		}
	}

	/** The level for a scale in device pixels a pixel: 0 is all pixels, each next one has half of them a side. */
	int level(double scale) {
		int level = 0;
		double wanted = scale;
		while (level + 1 < levels.size() && wanted <= 0.5) {
			level++;
			wanted *= 2;
		}
		return level;
	}

	int width(int level) {
		return levels.get(level).width();
	}

	int height(int level) {
		return levels.get(level).height();
	}

	int columns(int level) {
		return (width(level) + TILE - 1) / TILE;
	}

	int rows(int level) {
		return (height(level) + TILE - 1) / TILE;
	}

	/** The pixels of a tile, copied. */
	Pixels tile(int level, int column, int row) {
		int x = column * TILE;
		int y = row * TILE;
		return levels.get(level).crop(x, y, Math.min(TILE, width(level) - x), Math.min(TILE, height(level) - y));
	}

	private static Pixels halved(Pixels from) {
		int width = from.width() / 2;
		int height = from.height() / 2;
		int stride = from.width() * Pixels.CHANNELS;
		byte[] rgb = from.rgb();
		byte[] half = new byte[width * height * Pixels.CHANNELS];
		int to = 0;
		for (int y = 0; y < height; y++) {
			int at = 2 * y * stride;
			for (int x = 0; x < width; x++, at += 2 * Pixels.CHANNELS) {
				for (int c = 0; c < Pixels.CHANNELS; c++) {
					int upper = at + c;
					int lower = upper + stride;
					half[to++] = (byte) (((rgb[upper] & 0xff) + (rgb[upper + Pixels.CHANNELS] & 0xff)
							+ (rgb[lower] & 0xff) + (rgb[lower + Pixels.CHANNELS] & 0xff) + 2) >> 2);
				}
			}
		}
		return new Pixels(width, height, half);
	}
}
