package org.reannotate.imaging.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reannotate.imaging.testing.Encoded;
import org.reannotate.imaging.testing.Segments;

class ColoursTest {
	private static final Path NAME = Path.of("test");

	private static void assertColour(Pixels pixels, int red, int green, int blue, int tolerance) {
		int x = pixels.width() / 2;
		int y = pixels.height() / 2;
		assertEquals(red, pixels.channel(x, y, 0), tolerance, "red");
		assertEquals(green, pixels.channel(x, y, 1), tolerance, "green");
		assertEquals(blue, pixels.channel(x, y, 2), tolerance, "blue");
	}

	private static BufferedImage filled(int argb, int type) {
		var image = new BufferedImage(16, 16, type);
		for (int y = 0; y < 16; y++) {
			for (int x = 0; x < 16; x++) {
				image.setRGB(x, y, argb);
			}
		}
		return image;
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void laysTransparencyOverWhite(ImageDecoder decoder) throws ImageException {
		int halfRed = 0x80ff0000;
		for (String format : new String[] { "png", "tiff" }) {
			byte[] file = Encoded.as(format, filled(halfRed, BufferedImage.TYPE_4BYTE_ABGR));
			assertColour(decoder.decode(file, NAME, DecodeTarget.full()), 255, 127, 127, 1);
		}
		byte[] clear = Encoded.as("png", filled(0x00123456, BufferedImage.TYPE_4BYTE_ABGR));
		assertColour(decoder.decode(clear, NAME, DecodeTarget.stretch(8, 8)), 255, 255, 255, 0);
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void laysTransparentPaletteColoursOverWhite(ImageDecoder decoder) throws ImageException {
		var palette = new java.awt.image.IndexColorModel(8, 2, new byte[] { 10, 20 }, new byte[] { 10, 20 },
				new byte[] { 10, 20 }, 1);
		var image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_INDEXED, palette);
		image.getRaster().setSamples(0, 0, 16, 16, 0, java.util.Collections.nCopies(256, 1).stream().mapToInt(i -> i).toArray());
		for (String format : new String[] { "png", "gif" }) {
			assertColour(decoder.decode(Encoded.as(format, image), NAME, DecodeTarget.full()), 255, 255, 255, 0);
		}
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void readsPrintColoursAsAdobeWritesThem(ImageDecoder decoder) throws ImageException {
		int[] invertedOrange = { 255, 128, 0, 255 };
		byte[] plain = Encoded.jpeg(fourChannels(invertedOrange));
		byte[] file = Segments.withJpegSegment(plain, 0xee, Segments.adobe(0));
		Pixels read = decoder.decode(file, NAME, DecodeTarget.full());
		assertColour(read, 255, 128, 0, 6);
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void readsPrintColoursThatAreStoredAsBrightnessAndBlack(ImageDecoder decoder) throws ImageException {
		int[] noInkAsYcck = { 0, 128, 128, 255 };
		byte[] file = Segments.withJpegSegment(Encoded.jpeg(fourChannels(noInkAsYcck)), 0xee, Segments.adobe(2));
		Pixels read = decoder.decode(file, NAME, DecodeTarget.full());
		assertColour(read, 255, 255, 255, 12);
	}

	private static WritableRaster fourChannels(int[] value) {
		WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
		for (int y = 0; y < 16; y++) {
			for (int x = 0; x < 16; x++) {
				raster.setPixel(x, y, value);
			}
		}
		return raster;
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void convertsFromAnEmbeddedProfile(ImageDecoder decoder) throws ImageException {
		byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
		int middleGrey = new Color(55, 55, 55).getRGB();
		byte[] png = Segments.withPngChunk(Encoded.as("png", filled(middleGrey, BufferedImage.TYPE_INT_RGB)),
				Segments.pngChunk("iCCP", Segments.pngProfile(linear)));
		byte[] jpeg = Segments.withJpegSegment(
				Encoded.jpeg(filled(middleGrey, BufferedImage.TYPE_INT_RGB), 1, false), 0xe2,
				Segments.join(Segments.ascii("ICC_PROFILE\0\u0001\u0001"), linear));
		assertColour(decoder.decode(png, NAME, DecodeTarget.full()), 128, 128, 128, 2);
		assertColour(decoder.decode(jpeg, NAME, DecodeTarget.cover(4, 4)), 128, 128, 128, 2);
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void readsThePictureBesideADamagedProfile(ImageDecoder decoder) throws ImageException {
		byte[] jpeg = Encoded.jpeg(filled(0xff404040, BufferedImage.TYPE_INT_RGB), 1, false);
		byte[] damaged = Segments.withJpegSegment(jpeg, 0xe2,
				Segments.join(Segments.ascii("ICC_PROFILE\0\u0001\u0001"), new byte[300]));
		assertColour(decoder.decode(damaged, NAME, DecodeTarget.full()), 64, 64, 64, 2);
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void showsAGifsFirstFrameWhereItLiesOnTheCanvas(ImageDecoder decoder) throws ImageException {
		byte[] frame = Encoded.as("gif", filled(0xff000000, BufferedImage.TYPE_BYTE_INDEXED));
		frame[6] = 32;
		frame[8] = 24;
		int descriptor = indexOf(frame, (byte) 0x2c);
		frame[descriptor + 1] = 10;
		frame[descriptor + 3] = 4;
		Pixels read = decoder.decode(frame, NAME, DecodeTarget.full());
		assertEquals(32, read.width());
		assertEquals(24, read.height());
		assertEquals(255, read.channel(9, 10, 0));
		assertEquals(0, read.channel(10, 10, 0));
		assertEquals(255, read.channel(12, 3, 0));
		assertEquals(0, read.channel(25, 19, 0));
		assertEquals(255, read.channel(26, 19, 0));
	}

	private static int indexOf(byte[] gif, byte value) {
		int colours = 2 << (gif[10] & 7);
		for (int at = 13 + colours * 3; at < gif.length; at++) {
			if (gif[at] == value) {
				return at;
			}
		}
		throw new AssertionError("no frame");
	}
}
