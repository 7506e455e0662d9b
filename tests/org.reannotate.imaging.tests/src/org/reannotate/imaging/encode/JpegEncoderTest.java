package org.reannotate.imaging.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.testing.Pictures;

class JpegEncoderTest {

	@Test
	void writesWhatTheDecoderReadsBack() throws ImageException {
		var scene = Pictures.pixels(Pictures.scene(160, 120, 1));
		byte[] file = JpegEncoder.encode(scene, 0.95);
		assertTrue(Pictures.difference(scene, ImageDecoder.standard().decode(file, Path.of("x"), DecodeTarget.full())) < 4);
	}

	@Test
	void writesTheSameBytesForTheSamePixels() {
		var scene = Pictures.pixels(Pictures.scene(160, 120, 1));
		assertArrayEquals(JpegEncoder.encode(scene, 0.8), JpegEncoder.encode(scene, 0.8));
	}

	@Test
	void writesSmallerFilesForLowerQuality() {
		var scene = Pictures.pixels(Pictures.scene(160, 120, 1));
		assertTrue(JpegEncoder.encode(scene, 0.3).length < JpegEncoder.encode(scene, 0.9).length);
	}
}
