package org.reannotate.samples.internal.rooms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenePainterTest {

	@ParameterizedTest
	@EnumSource(Category.class)
	void everyPictureShowsSomething(Category category) {
		for (long seed = 0; seed < 40; seed++) {
			var picture = ScenePainter.paint(category, null, seed * 7919 + category.ordinal());
			double deviation = deviation(picture);
			long number = seed;
			assertTrue(deviation > 8, () -> category + " " + number + " is one flat colour: deviation " + deviation);
		}
	}

	@ParameterizedTest
	@EnumSource(Category.class)
	void drawsTheSamePictureForTheSameSeedHoweverWarmTheCompilerIs(Category category) {
		int[] first = pixels(ScenePainter.paint(category, null, 42));
		for (int again = 0; again < 12; again++) {
			assertArrayEquals(first, pixels(ScenePainter.paint(category, null, 42)));
		}
	}

	@Test
	void aGuestChangesThePicture() {
		int[] alone = pixels(ScenePainter.paint(Category.MALL, null, 5));
		assertFalse(Arrays.equals(alone, pixels(ScenePainter.paint(Category.MALL, Category.STAIRCASE, 5))));
	}

	private static int[] pixels(BufferedImage picture) {
		return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
	}

	private static double deviation(BufferedImage picture) {
		var grey = Arrays.stream(pixels(picture)).mapToDouble(rgb -> rgb >> 8 & 255).toArray();
		double mean = Arrays.stream(grey).average().orElseThrow();
		return Math.sqrt(Arrays.stream(grey).map(level -> (level - mean) * (level - mean)).average().orElseThrow());
	}
}
