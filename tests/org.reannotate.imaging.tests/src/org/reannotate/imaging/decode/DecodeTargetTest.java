package org.reannotate.imaging.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.reannotate.imaging.testing.Encoded;
import org.reannotate.imaging.testing.Pictures;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DecodeTargetTest {
	private static final Path NAME = Path.of("test");

	private static Pixels decode(int width, int height, DecodeTarget target) throws ImageException {
		byte[] file = Encoded.jpeg(Pictures.scene(width, height, 1), 0.8, false);
		return ImageDecoder.standard().decode(file, NAME, target);
	}

	@Property(tries = 150)
	void coverAndStretchGiveExactlyTheWantedSize(@ForAll @IntRange(min = 8, max = 300) int width,
			@ForAll @IntRange(min = 8, max = 300) int height, @ForAll @IntRange(min = 1, max = 200) int wantedWidth,
			@ForAll @IntRange(min = 1, max = 200) int wantedHeight) throws ImageException {
		for (DecodeTarget target : new DecodeTarget[] { DecodeTarget.cover(wantedWidth, wantedHeight),
				DecodeTarget.stretch(wantedWidth, wantedHeight) }) {
			Pixels pixels = decode(width, height, target);
			assertEquals(wantedWidth, pixels.width());
			assertEquals(wantedHeight, pixels.height());
		}
	}

	@Property(tries = 150)
	void fitStaysInsideKeepsTheShapeAndNeverEnlarges(@ForAll @IntRange(min = 8, max = 300) int width,
			@ForAll @IntRange(min = 8, max = 300) int height, @ForAll @IntRange(min = 1, max = 350) int edge)
			throws ImageException {
		Pixels pixels = decode(width, height, DecodeTarget.fit(edge, edge));
		assertEquals(Math.min(edge, Math.max(width, height)), Math.max(pixels.width(), pixels.height()));
		double scale = Math.min(1, (double) edge / Math.max(width, height));
		assertEquals(Math.max(1, width * scale), pixels.width(), 0.51);
		assertEquals(Math.max(1, height * scale), pixels.height(), 0.51);
	}

	@Example
	void coverCutsBothSidesEvenly() throws ImageException {
		byte[] file = Encoded.as("png", Pictures.corners(100, 20));
		Pixels pixels = ImageDecoder.standard().decode(file, NAME, DecodeTarget.cover(20, 20));
		assertEquals(255, pixels.channel(9, 0, 0), "the left half is red");
		assertEquals(0, pixels.channel(9, 0, 2));
		assertEquals(0, pixels.channel(10, 0, 0), "the right half is blue");
		assertEquals(255, pixels.channel(10, 0, 2));
	}

	@Example
	void refusesSizesWithoutPixels() {
		assertThrows(IllegalArgumentException.class, () -> DecodeTarget.cover(0, 5));
		assertThrows(IllegalArgumentException.class, () -> DecodeTarget.fit(5, -1));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new Pixels(2, 2, new byte[11])).getMessage()
				.contains("12 bytes"));
	}
}
