package org.reannotate.imaging.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reannotate.imaging.testing.Encoded;
import org.reannotate.imaging.testing.Pictures;
import org.reannotate.imaging.testing.Segments;

class OrientationTest {
	private static final Path NAME = Path.of("test");
	private static final int WIDTH = 64;
	private static final int HEIGHT = 48;

	/** Stores an upright picture as EXIF 2.3, 4.6.4 describes the value: where its row 0 and column 0 are seen. */
	private static BufferedImage stored(BufferedImage upright, int exif) {
		int w = upright.getWidth();
		int h = upright.getHeight();
		boolean swap = exif >= 5;
		var stored = new BufferedImage(swap ? h : w, swap ? w : h, BufferedImage.TYPE_INT_RGB);
		for (int row = 0; row < stored.getHeight(); row++) {
			for (int column = 0; column < stored.getWidth(); column++) {
				int y = switch (exif) {
				case 1, 2 -> row;
				case 3, 4 -> h - 1 - row;
				case 5, 8 -> exif == 5 ? column : h - 1 - column;
				case 6 -> column;
				default -> h - 1 - column;
				};
				int x = switch (exif) {
				case 1, 4 -> column;
				case 2, 3 -> w - 1 - column;
				case 5 -> row;
				case 6 -> w - 1 - row;
				case 7 -> w - 1 - row;
				default -> row;
				};
				stored.setRGB(column, row, upright.getRGB(x, y));
			}
		}
		return stored;
	}

	private static byte[] jpeg(int exif, ByteOrder order) {
		byte[] plain = Encoded.jpeg(stored(Pictures.corners(WIDTH, HEIGHT), exif), 1, false);
		return Segments.withJpegSegment(plain, 0xe1, Segments.exif(exif, order));
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void bringsAllEightOrientationsUpright(ImageDecoder decoder) throws ImageException {
		Pixels upright = Pictures.pixels(Pictures.corners(WIDTH, HEIGHT));
		for (int exif = 1; exif <= 8; exif++) {
			for (ByteOrder order : new ByteOrder[] { ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN }) {
				byte[] file = jpeg(exif, order);
				ImageHeader header = decoder.inspect(file, NAME);
				assertEquals(WIDTH, header.width());
				assertEquals(HEIGHT, header.height());
				assertEquals(exif, header.orientation().exif());
				Pixels read = decoder.decode(file, NAME, DecodeTarget.full());
				assertTrue(Pictures.difference(upright, read) < 3, "orientation " + exif + " " + order);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void scalesALyingPictureAsIfItWereUpright(ImageDecoder decoder) throws ImageException {
		Pixels upright = decoder.decode(jpeg(1, ByteOrder.BIG_ENDIAN), NAME, DecodeTarget.cover(10, 14));
		for (int exif = 2; exif <= 8; exif++) {
			Pixels turned = decoder.decode(jpeg(exif, ByteOrder.BIG_ENDIAN), NAME, DecodeTarget.cover(10, 14));
			assertTrue(Pictures.difference(upright, turned) < 4, "orientation " + exif);
			Pixels fitted = decoder.decode(jpeg(exif, ByteOrder.BIG_ENDIAN), NAME, DecodeTarget.fit(32, 32));
			assertEquals(32, fitted.width());
			assertEquals(24, fitted.height());
		}
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void readsTheOrientationOfPngFilesToo(ImageDecoder decoder) throws ImageException {
		byte[] png = Segments.withPngChunk(Encoded.as("png", stored(Pictures.corners(WIDTH, HEIGHT), 6)),
				Segments.pngChunk("eXIf", Segments.exifTiff(6, ByteOrder.BIG_ENDIAN)));
		Pixels read = decoder.decode(png, NAME, DecodeTarget.full());
		assertEquals(0, Pictures.difference(Pictures.pixels(Pictures.corners(WIDTH, HEIGHT)), read));
	}

	@Test
	void takesImpossibleValuesForUpright() throws ImageException {
		byte[] plain = Encoded.jpeg(Pictures.corners(WIDTH, HEIGHT), 1, false);
		for (int value : new int[] { 0, 9, 4711 }) {
			byte[] file = Segments.withJpegSegment(plain, 0xe1, Segments.exif(value, ByteOrder.BIG_ENDIAN));
			assertEquals(Orientation.UPRIGHT, ImageDecoder.standard().inspect(file, NAME).orientation());
		}
	}

	@Test
	void readsThePictureBesideADamagedExifBlock() throws ImageException {
		byte[] plain = Encoded.jpeg(Pictures.corners(WIDTH, HEIGHT), 1, false);
		byte[] file = Segments.withJpegSegment(plain, 0xe1, Segments.ascii("Exif\0\0MM\0*\u00ff\u00ff\u00ff\u00ff"));
		assertEquals(WIDTH, ImageDecoder.standard().decode(file, NAME, DecodeTarget.full()).width());
	}
}
