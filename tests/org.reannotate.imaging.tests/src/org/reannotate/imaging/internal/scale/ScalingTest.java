package org.reannotate.imaging.internal.scale;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.testing.Pictures;

class ScalingTest {

	private static Pixels grey(int width, int height, int... values) {
		var rgb = new byte[values.length * 3];
		for (int i = 0; i < rgb.length; i++) {
			rgb[i] = (byte) values[i / 3];
		}
		return new Pixels(width, height, rgb);
	}

	private static int[] values(Pixels pixels) {
		var values = new int[pixels.width() * pixels.height()];
		for (int i = 0; i < values.length; i++) {
			values[i] = pixels.rgb()[i * 3] & 0xff;
		}
		return values;
	}

	@Test
	void averagesWholeAreas() {
		assertArrayEquals(new int[] { 25, 65 }, values(ArrayRows.stretch(grey(4, 2, 10, 20, 60, 70, 30, 40, 60, 70), 2, 1)));
	}

	@Test
	void weighsPixelsThatLieInTwoAreas() {
		assertArrayEquals(new int[] { (int) Math.round((90 + 0.5 * 30) / 1.5), (int) Math.round((0.5 * 30 + 120) / 1.5) },
				values(ArrayRows.stretch(grey(3, 1, 90, 30, 120), 2, 1)));
	}

	@Test
	void interpolatesBetweenCentresWhenEnlarging() {
		assertArrayEquals(new int[] { 0, 25, 75, 100 }, values(ArrayRows.stretch(grey(2, 1, 0, 100), 4, 1)));
	}

	@Test
	void leavesAUniformPictureUniform() {
		var uniform = new int[37 * 23];
		Arrays.fill(uniform, 201);
		for (int size : new int[] { 1, 7, 22, 23, 40, 99 }) {
			for (int value : values(ArrayRows.stretch(grey(37, 23, uniform), size, size))) {
				assertEquals(201, value);
			}
		}
	}

	@Test
	void keepsTheMeanBrightness() {
		Pixels scene = Pictures.pixels(Pictures.scene(320, 240, 5));
		double mean = Arrays.stream(values(scene)).average().orElseThrow();
		for (int size : new int[] { 7, 33, 100, 224 }) {
			assertEquals(mean, Arrays.stream(values(ArrayRows.stretch(scene, size, size))).average().orElseThrow(), 0.6);
		}
	}
}
