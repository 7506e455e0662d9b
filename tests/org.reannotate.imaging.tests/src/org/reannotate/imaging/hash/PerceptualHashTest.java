package org.reannotate.imaging.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.testing.Encoded;
import org.reannotate.imaging.testing.Pictures;

class PerceptualHashTest {
	private static final Path NAME = Path.of("test");

	private static long hash(byte[] file) throws ImageException {
		return PerceptualHash.of(ImageDecoder.standard().decode(file, NAME, PerceptualHash.TARGET));
	}

	@Test
	void staysWhenAPictureIsSavedAgainOrResized() throws ImageException {
		var decoder = ImageDecoder.standard();
		for (int seed = 0; seed < 30; seed++) {
			byte[] original = Encoded.jpeg(Pictures.scene(640, 480, seed), 0.95, false);
			long hash = hash(original);
			Pixels small = decoder.decode(original, NAME, DecodeTarget.fit(200, 200));
			var copies = new byte[][] { Encoded.jpeg(Pictures.scene(640, 480, seed), 0.4, false),
					Encoded.as("png", Pictures.scene(640, 480, seed)),
					org.reannotate.imaging.encode.JpegEncoder.encode(small, 0.7) };
			for (byte[] copy : copies) {
				assertTrue(PerceptualHash.distance(hash, hash(copy)) <= PerceptualHash.SAME_PICTURE,
						"seed " + seed + ": " + PerceptualHash.distance(hash, hash(copy)));
			}
		}
	}

	@Test
	void isTheSameFromBothDecoders() throws ImageException {
		for (int seed = 0; seed < 20; seed++) {
			byte[] file = Encoded.jpeg(Pictures.scene(500, 333, seed), 0.9, false);
			long portable = PerceptualHash.of(ImageDecoder.portable().decode(file, NAME, PerceptualHash.TARGET));
			assertTrue(PerceptualHash.distance(hash(file), portable) <= 2, "seed " + seed);
		}
	}

	@Test
	void isFarApartForUnrelatedPictures() {
		var hashes = new long[60];
		for (int seed = 0; seed < hashes.length; seed++) {
			hashes[seed] = PerceptualHash.of(Pictures.pixels(Pictures.scene(160, 120, seed)));
		}
		for (int a = 0; a < hashes.length; a++) {
			for (int b = 0; b < a; b++) {
				assertTrue(PerceptualHash.distance(hashes[a], hashes[b]) > 8, a + " and " + b);
			}
		}
	}

	@Test
	void tellsAMirroredPictureApart() throws ImageException {
		BufferedImage scene = Pictures.scene(200, 200, 9);
		var mirrored = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
		mirrored.createGraphics().drawImage(scene, 200, 0, -200, 200, null);
		assertTrue(PerceptualHash.distance(hash(Encoded.as("png", scene)), hash(Encoded.as("png", mirrored))) > 8);
	}

	@Test
	void isNoneForFlatPictures() {
		var flat = new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB);
		assertEquals(PerceptualHash.NONE, PerceptualHash.of(Pictures.pixels(flat)));
		var g = flat.createGraphics();
		g.setPaint(new GradientPaint(0, 0, new java.awt.Color(100, 100, 100), 100, 80, new java.awt.Color(104, 104, 104)));
		g.fillRect(0, 0, 100, 80);
		assertEquals(PerceptualHash.NONE, PerceptualHash.of(Pictures.pixels(flat)));
		assertTrue(PerceptualHash.contrast(Pictures.pixels(flat)) < PerceptualHash.FLAT);
		assertNotEquals(PerceptualHash.NONE, PerceptualHash.of(Pictures.pixels(Pictures.scene(100, 80, 1))));
	}

	@Test
	void comparesNothingWithAFlatPicture() {
		assertEquals(64, PerceptualHash.distance(PerceptualHash.NONE, PerceptualHash.NONE));
		assertEquals(64, PerceptualHash.distance(PerceptualHash.NONE, 5));
		assertEquals(1, PerceptualHash.distance(4, 5));
	}
}
