package org.reannotate.ui.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.reannotate.imaging.decode.Pixels;

class PyramidTest {

	/** Red is the column, green the row, each divided by ten. */
	private static Pixels picture(int width, int height) {
		byte[] rgb = new byte[width * height * 3];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				rgb[(y * width + x) * 3] = (byte) (x / 10);
				rgb[(y * width + x) * 3 + 1] = (byte) (y / 10);
			}
		}
		return new Pixels(width, height, rgb);
	}

	@Test
	void choosesTheSmallestLevelWithEnoughPixels() {
		var pyramid = new Pyramid(picture(2400, 2200));
		assertEquals(0, pyramid.level(3));
		assertEquals(0, pyramid.level(0.6));
		assertEquals(1, pyramid.level(0.5));
		assertEquals(2, pyramid.level(0.25));
		assertEquals(2, pyramid.level(0.01));
	}

	@Test
	void coversEveryLevelWithTilesWithoutGaps() {
		var pyramid = new Pyramid(picture(2401, 1201));
		int width = 0;
		for (int column = 0; column < pyramid.columns(0); column++) {
			width += pyramid.tile(0, column, 0).width();
		}
		assertEquals(2401, width);
		int height = 0;
		for (int row = 0; row < pyramid.rows(1); row++) {
			height += pyramid.tile(1, 0, row).height();
		}
		assertEquals(600, height);
	}

	@Test
	void keepsPlacesWhenHalved() {
		var pyramid = new Pyramid(picture(2400, 1200));
		Pixels tile = pyramid.tile(1, 1, 0);
		assertEquals((512 + 100) * 2 / 10, tile.channel(100, 50, 0));
		assertEquals(50 * 2 / 10, tile.channel(100, 50, 1));
	}

	@Test
	void averagesLightAndDarkChannels() {
		byte[] rgb = new byte[1026 * 1026 * 3];
		Arrays.fill(rgb, (byte) 200);
		var pyramid = new Pyramid(new Pixels(1026, 1026, rgb));
		assertEquals(200, pyramid.tile(1, 0, 0).channel(5, 5, 2));
	}
}
