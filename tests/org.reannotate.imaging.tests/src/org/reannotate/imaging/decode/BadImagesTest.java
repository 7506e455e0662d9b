package org.reannotate.imaging.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reannotate.imaging.testing.Encoded;
import org.reannotate.imaging.testing.HugeHeaders;
import org.reannotate.imaging.testing.Pictures;
import org.reannotate.imaging.testing.SampleFiles;
import org.reannotate.imaging.testing.Segments;

class BadImagesTest {
	private static final Path NAME = Path.of("test");

	private static String reason(ImageDecoder decoder, byte[] file) {
		return assertThrows(ImageException.class, () -> decoder.decode(file, NAME, DecodeTarget.cover(64, 64))).reason();
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void refusesFilesThatAreCutOff(ImageDecoder decoder) {
		for (Map.Entry<String, byte[]> file : SampleFiles.of(200, 150, 1).entrySet()) {
			for (double part : new double[] { 0.3, 0.6, 0.9 }) {
				byte[] cut = Arrays.copyOf(file.getValue(), (int) (file.getValue().length * part));
				assertTrue(reason(decoder, cut).startsWith("truncated"), file.getKey() + " cut to " + part);
				assertThrows(ImageException.class, () -> decoder.inspect(cut, NAME), file.getKey());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void refusesAJpegWhoseRestWasFilledWithZeros(ImageDecoder decoder) {
		byte[] file = Encoded.jpeg(Pictures.scene(200, 150, 1), 0.9, false);
		Arrays.fill(file, file.length / 2, file.length, (byte) 0);
		assertTrue(reason(decoder, file).startsWith("truncated"));
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void readsAJpegThatMissesNothingButItsEndMarker(ImageDecoder decoder) throws ImageException {
		byte[] whole = Encoded.jpeg(Pictures.scene(200, 150, 1), 0.9, false);
		byte[] unmarked = Arrays.copyOf(whole, whole.length - 2);
		Pixels expected = decoder.decode(whole, NAME, DecodeTarget.full());
		assertEquals(0, Pictures.difference(expected, decoder.decode(unmarked, NAME, DecodeTarget.full())));
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void readsAJpegWithSomethingBehindItsEnd(ImageDecoder decoder) throws ImageException {
		byte[] file = Segments.join(Encoded.jpeg(Pictures.scene(64, 48, 1), 0.9, false), new byte[1000]);
		assertEquals(64, decoder.decode(file, NAME, DecodeTarget.full()).width());
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void refusesHugeDeclaredSizesBeforeAllocating(ImageDecoder decoder) {
		HugeHeaders.all().forEach((format, file) -> {
			String reason = reason(decoder, file);
			assertTrue(reason.startsWith("too large: the header declares"), format + ": " + reason);
			assertThrows(ImageException.class, () -> decoder.inspect(file, NAME));
		});
	}

	@Test
	void saysWhatAFileIsThatIsNoImage() {
		assertEquals("empty file (0 bytes)", reason(ImageDecoder.standard(), new byte[0]));
		assertEquals("not an image: text", reason(ImageDecoder.standard(), "hello".getBytes(StandardCharsets.UTF_8)));
		assertEquals("not an image: an HTML page", reason(ImageDecoder.standard(), Segments.ascii("<!DOCTYPE html><html>")));
		assertEquals("not an image: a ZIP archive", reason(ImageDecoder.standard(), Segments.ascii("PK\u0003\u0004rest")));
		assertEquals("not supported: AVIF", reason(ImageDecoder.standard(), Segments.ascii("\0\0\0\u0020ftypavif0000")));
	}

	@Test
	void saysWhyAFileCannotBeOpened(@TempDir Path folder) throws Exception {
		var decoder = ImageDecoder.standard();
		assertEquals("not a file", assertThrows(ImageException.class, () -> decoder.readHeader(folder)).reason());
		var missing = assertThrows(ImageException.class, () -> decoder.readHeader(folder.resolve("none.jpg")));
		assertEquals("missing: there is no such file", missing.reason());
		assertTrue(missing.getMessage().contains("none.jpg"));
	}

	@Test
	void saysThatAFileMayNotBeRead(@TempDir Path folder) throws Exception {
		Path locked = Files.write(folder.resolve("locked.jpg"), Encoded.as("png", Pictures.scene(16, 16, 1)));
		assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "this user may read everything");
		assertEquals("unreadable: permission denied",
				assertThrows(ImageException.class, () -> ImageDecoder.standard().readHeader(locked)).reason());
	}

	@ParameterizedTest
	@MethodSource("org.reannotate.imaging.decode.Decoders#both")
	void neverFailsInAnotherWayHoweverAFileIsDamaged(ImageDecoder decoder) {
		var random = new Random(7);
		int refused = 0;
		for (Map.Entry<String, byte[]> file : SampleFiles.of(48, 40, 1).entrySet()) {
			for (int trial = 0; trial < 40; trial++) {
				byte[] damaged = file.getValue().clone();
				for (int i = 0; i <= trial % 8; i++) {
					damaged[random.nextInt(trial % 2 == 0 ? Math.min(80, damaged.length) : damaged.length)] = (byte) random.nextInt();
				}
				refused += refuses(decoder, damaged) ? 1 : 0;
			}
		}
		assertTrue(refused > 50, "only " + refused + " damaged files were noticed");
	}

	private static boolean refuses(ImageDecoder decoder, byte[] file) {
		try {
			decoder.decode(file, NAME, DecodeTarget.stretch(16, 16));
			return false;
		} catch (ImageException refused) {
			return true;
		}
	}
}
