package org.reannotate.imaging.augment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class RandomChangeTest {

	private static final ChangeRanges WIDE = new ChangeRanges(true, 20, 0.3, 0.4, 0.5, 0.3, 0.5, 2);
	private static final ColourChange SAME_COLOURS = new ColourChange(1, 1, 0);

	private static byte[] ramp(int width, int height) {
		var rgb = new byte[width * height * 3];
		for (int i = 0; i < rgb.length; i++) {
			rgb[i] = (byte) (i / 3 % width * 10);
		}
		return rgb;
	}

	@Test
	void theSameRandomNumbersGiveTheSameChange() {
		assertEquals(RandomChange.draw(WIDE, new SplittableRandom(3)), RandomChange.draw(WIDE, new SplittableRandom(3)));
	}

	@Test
	void mirrorsAndLeavesTheOriginalAlone() {
		byte[] rgb = ramp(8, 2);
		byte[] before = rgb.clone();
		byte[] mirrored = new RandomChange(true, 0, 1, 0, 0, SAME_COLOURS).apply(rgb, 8, 2);
		assertArrayEquals(before, rgb);
		for (int x = 0; x < 8; x++) {
			assertEquals((7 - x) * 10, mirrored[x * 3]);
		}
	}

	@Test
	void aShiftToTheRightRepeatsTheLeftEdge() {
		byte[] shifted = new RandomChange(false, 0, 1, 0.25, 0, SAME_COLOURS).apply(ramp(8, 2), 8, 2);
		assertEquals(0, shifted[0]);
		assertEquals(0, shifted[2 * 3]);
		assertEquals(50, shifted[7 * 3]);
	}

	@Test
	void aWindowOfHalfTheSideShowsTheMiddleTwiceAsLarge() {
		byte[] enlarged = new RandomChange(false, 0, 0.5, 0, 0, SAME_COLOURS).apply(ramp(9, 9), 9, 9);
		assertEquals(40, enlarged[(4 * 9 + 4) * 3]);
		assertEquals(20, enlarged[4 * 9 * 3]);
		assertEquals(60, enlarged[(4 * 9 + 8) * 3]);
	}

	/** The mean of four neighbours; the truncated one would darken a picture by half a step. */
	@Test
	void mixesNeighboursAndRounds() {
		byte[] rgb = { 0, 10, 20, 1, 10, (byte) 200, 3, 10, 0, 3, 13, (byte) 255 };
		byte[] between = new RandomChange(false, 0, 1, 0.25, 0.25, SAME_COLOURS).apply(rgb, 2, 2);
		assertArrayEquals(new byte[] { 2, 11, 119 }, java.util.Arrays.copyOfRange(between, 9, 12));
	}

	@Test
	void staysWithinItsRanges() {
		var random = new SplittableRandom(9);
		for (int i = 0; i < 500; i++) {
			RandomChange change = RandomChange.draw(new ChangeRanges(true, 20, 0.3, 0.4, 0, 0.3, 0.5, 2), random);
			assertEquals(0, Math.toDegrees(change.angle()), 20);
			assertEquals(0, change.shiftX(), 0.3);
			assertEquals(1, 1 / change.scale(), 0.4 + 1e-12);
			assertEquals(1, change.colour().brightness(), 0.3);
			assertEquals(1, change.colour().saturation(), 0.5);
			assertEquals(1, change.colour().radius(), 1);
		}
	}
}
