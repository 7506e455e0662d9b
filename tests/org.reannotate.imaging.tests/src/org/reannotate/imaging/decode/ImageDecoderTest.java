package org.reannotate.imaging.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reannotate.imaging.testing.Encoded;
import org.reannotate.imaging.testing.Pictures;
import org.reannotate.imaging.testing.SampleFiles;

class ImageDecoderTest {
	private static final Path NAME = Path.of("test");
	private static final int WIDTH = 123;
	private static final int HEIGHT = 87;

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void readsTheSceneFromEveryKindOfFile(ImageDecoder decoder) throws ImageException {
		Pixels scene = Pictures.pixels(Pictures.scene(WIDTH, HEIGHT, 1));
		for (Map.Entry<String, byte[]> file : SampleFiles.of(WIDTH, HEIGHT, 1).entrySet()) {
			Pixels read = decoder.decode(file.getValue(), NAME, DecodeTarget.full());
			double allowed = file.getKey().startsWith("binary") || file.getKey().startsWith("grey") ? 255
					: file.getKey().startsWith("palette") ? 20 : file.getKey().endsWith("jpg") ? 4 : 0;
			assertTrue(Pictures.difference(scene, read) <= allowed,
					file.getKey() + " differs by " + Pictures.difference(scene, read));
		}
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void keepsGreyValuesAsTheyAreStored(ImageDecoder decoder) throws ImageException {
		var grey = new BufferedImage(256, 2, BufferedImage.TYPE_BYTE_GRAY);
		var grey16 = new BufferedImage(256, 2, BufferedImage.TYPE_USHORT_GRAY);
		for (int x = 0; x < 256; x++) {
			for (int y = 0; y < 2; y++) {
				grey.getRaster().setSample(x, y, 0, x);
				grey16.getRaster().setSample(x, y, 0, x << 8 | 0x7f);
			}
		}
		for (byte[] file : new byte[][] { Encoded.as("png", grey), Encoded.as("png", grey16), Encoded.as("tiff", grey),
				Encoded.as("bmp", grey) }) {
			Pixels read = decoder.decode(file, NAME, DecodeTarget.full());
			for (int x = 0; x < 256; x++) {
				assertEquals(x, read.channel(x, 1, 0));
				assertEquals(x, read.channel(x, 1, 2));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void readsEveryFormatsHeaderFromItsContentWhateverTheNameSays(ImageDecoder decoder, @TempDir Path folder)
			throws Exception {
		for (Map.Entry<String, byte[]> file : SampleFiles.of(WIDTH, HEIGHT, 1).entrySet()) {
			Path wrong = Files.write(folder.resolve("wrong.xyz"), file.getValue());
			ImageHeader header = decoder.readHeader(wrong);
			String ending = file.getKey().substring(file.getKey().indexOf('.') + 1);
			assertTrue(header.format().extensions().contains(ending), file.getKey() + " was read as " + header.format());
			assertEquals(WIDTH, header.width());
			assertEquals(HEIGHT, header.height());
			assertEquals(header, decoder.inspect(file.getValue(), wrong));
			assertEquals(header.format(), ImageDecoder.recognize(wrong));
		}
	}

	@Test
	void findsTheSizeBehindALargeBlockOfMetadata(@TempDir Path folder) throws Exception {
		byte[] jpeg = Encoded.jpeg(Pictures.scene(WIDTH, HEIGHT, 1), 0.9, false);
		for (int i = 0; i < 3; i++) {
			jpeg = org.reannotate.imaging.testing.Segments.withJpegSegment(jpeg, 0xed, new byte[60_000]);
		}
		Path file = Files.write(folder.resolve("a.jpg"), jpeg);
		assertEquals(WIDTH, ImageDecoder.standard().readHeader(file).width());
	}

	@Test
	void bothDecodersGiveTheSamePixelsUpToRounding() throws ImageException {
		assumeTrue(ImageDecoder.standard().isNative(), "OpenCV does not load here: " + ImageDecoder.standard().engine());
		for (Map.Entry<String, byte[]> file : SampleFiles.of(640, 480, 2).entrySet()) {
			for (DecodeTarget target : new DecodeTarget[] { DecodeTarget.full(), DecodeTarget.cover(224, 224),
					DecodeTarget.stretch(64, 64), DecodeTarget.fit(100, 100), DecodeTarget.cover(700, 700) }) {
				Pixels a = ImageDecoder.standard().decode(file.getValue(), NAME, target);
				Pixels b = ImageDecoder.portable().decode(file.getValue(), NAME, target);
				assertTrue(Pictures.difference(a, b) < 1.5,
						file.getKey() + " " + target + " differs by " + Pictures.difference(a, b));
			}
		}
	}

	@Test
	void bothDecodersReadWebp() throws ImageException {
		assumeTrue(ImageDecoder.standard().isNative(), "Java writes no WebP, and OpenCV does not load here");
		byte[] rgb = Pictures.pixels(Pictures.scene(160, 120, 3)).rgb();
		byte[] lossless = Encoded.webp(160, 120, rgb, 101);
		byte[] lossy = Encoded.webp(160, 120, rgb, 90);
		Pixels exact = ImageDecoder.standard().decode(lossless, NAME, DecodeTarget.full());
		assertArrayEquals(exact.rgb(), ImageDecoder.portable().decode(lossless, NAME, DecodeTarget.full()).rgb());
		Pixels a = ImageDecoder.standard().decode(lossy, NAME, DecodeTarget.full());
		Pixels b = ImageDecoder.portable().decode(lossy, NAME, DecodeTarget.full());
		assertTrue(Pictures.difference(a, b) < 2, "differ by " + Pictures.difference(a, b));
		assertTrue(Pictures.difference(a, exact) < 8, "differ by " + Pictures.difference(a, exact));
	}

	@Test
	void bothDecodersLayTransparentWebpOverWhiteAndRefuseAnUnfinishedOne() {
		assumeTrue(ImageDecoder.standard().isNative(), "Java writes no WebP, and OpenCV does not load here");
		var halfRed = new byte[64 * 48 * 4];
		for (int i = 0; i < halfRed.length; i += 4) {
			halfRed[i + 2] = (byte) 255;
			halfRed[i + 3] = (byte) 128;
		}
		byte[] file = Encoded.webp(64, 48, halfRed, 101);
		for (ImageDecoder decoder : new ImageDecoder[] { ImageDecoder.standard(), ImageDecoder.portable() }) {
			Pixels pixels = assertDoesNotThrow(() -> decoder.decode(file, NAME, DecodeTarget.full()));
			assertEquals(255, pixels.channel(5, 5, 0));
			assertEquals(127, pixels.channel(5, 5, 1));
			byte[] cut = java.util.Arrays.copyOf(file, file.length / 2);
			assertTrue(assertThrows(ImageException.class, () -> decoder.decode(cut, NAME, DecodeTarget.full())).reason()
					.startsWith("truncated"));
		}
	}

	@Test
	void worksWithoutAPlaceForTheNativeLibrary(@TempDir Path folder) throws Exception {
		Path notAFolder = Files.write(folder.resolve("file"), new byte[1]);
		Path image = Files.write(folder.resolve("a.jpg"), Encoded.jpeg(Pictures.scene(WIDTH, HEIGHT, 1), 0.9, false));
		var child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), DecodeInChild.class.getName(), image.toString());
		child.environment().put("REANNOTATE_HOME", notAFolder.resolve("below").toString());
		Process process = child.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		assertTrue(said.contains("ImageIO (OpenCV is not used") && said.contains(WIDTH + " x " + HEIGHT), said);
	}

	@Test
	void readsRealPhotographsAlikeOnBothWays() throws Exception {
		String shared = System.getProperty("reannotate.shared");
		assumeTrue(shared != null && Files.isDirectory(Path.of(shared, "data", "formats")), "the property reannotate.shared names no folder with real images");
		try (var files = Files.walk(Path.of(shared, "data", "formats"))) {
			for (Path file : files.filter(f -> ImageFormat.hasImageExtension(f.toString())).sorted().limit(60).toList()) {
				Pixels a = ImageDecoder.standard().decode(file, DecodeTarget.cover(224, 224));
				Pixels b = ImageDecoder.portable().decode(file, DecodeTarget.cover(224, 224));
				assertTrue(Pictures.difference(a, b) < 5, file + " differs by " + Pictures.difference(a, b));
			}
		}
	}

	@Test
	void agreesWithJavaOnWhatAPngShows() throws IOException, ImageException {
		byte[] file = Encoded.as("png", Pictures.scene(31, 17, 4));
		BufferedImage java = ImageIO.read(new java.io.ByteArrayInputStream(file));
		assertArrayEquals(Pictures.pixels(java).rgb(), ImageDecoder.standard().decode(file, NAME, DecodeTarget.full()).rgb());
	}
}
