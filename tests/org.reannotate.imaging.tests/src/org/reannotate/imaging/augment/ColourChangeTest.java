package org.reannotate.imaging.augment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class ColourChangeTest {

	private static byte[] picture(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

	@Test
	void leavesAPictureAloneWhenNothingIsWanted() {
		byte[] rgb = picture(10, 20, 30, 200, 210, 220);
		ColourChange.draw(new ChangeRanges(false, 0, 0, 0, 0, 0, 0, 0), new SplittableRandom(1)).apply(rgb, 2, 1);
		assertArrayEquals(picture(10, 20, 30, 200, 210, 220), rgb);
	}

	@Test
	void multipliesBrightnessAndStopsAtWhite() {
		byte[] rgb = picture(10, 20, 30, 200, 210, 220);
		new ColourChange(1.5, 1, 0).apply(rgb, 2, 1);
		assertArrayEquals(picture(15, 30, 45, 255, 255, 255), rgb);
	}

	@Test
	void withoutSaturationIsTheLuma() {
		byte[] rgb = picture(100, 150, 200);
		new ColourChange(1, 0, 0).apply(rgb, 1, 1);
		assertArrayEquals(picture(141, 141, 141), rgb);
	}

	@Test
	void blursOverABoxAndRepeatsTheEdge() {
		byte[] rgb = new byte[3 * 3 * 3];
		rgb[3 * 4] = 90;
		new ColourChange(1, 1, 1).apply(rgb, 3, 3);
		for (int pixel = 0; pixel < 9; pixel++) {
			assertEquals(10, rgb[3 * pixel], "each pixel's window holds the middle once");
			assertEquals(0, rgb[3 * pixel + 1]);
		}
	}
}
