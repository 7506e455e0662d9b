package org.reannotate.imaging.internal.codec;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageReader;

import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.internal.header.BadImage;

/**
 * Whether a JPEG without an end marker misses more than that. Some cameras and programs leave the marker out; a file
 * that was cut off would be decoded too, its rest grey. The decoder knows: with the marker put back it complains only
 * where coded data is missing.
 */
final class JpegCompleteness {

	private JpegCompleteness() {
	}

	/**
	 * The same file with its end marker, without which some decoders stop early.
	 *
	 * @throws BadImage if the picture's data is not all there
	 */
	static byte[] completed(byte[] content) throws BadImage {
		var ended = Arrays.copyOf(content, content.length + 2);
		ended[content.length] = (byte) 0xff;
		ended[content.length + 1] = (byte) 0xd9;
		var incomplete = new AtomicBoolean();
		ImageReader reader = Readers.open(ImageFormat.JPEG);
		reader.addIIOReadWarningListener((source, warning) -> incomplete.compareAndSet(false, tellsOfMissingData(warning)));
		try (var in = new ByteArrayImageStream(JpegWithoutProfile.of(ended))) {
			reader.setInput(in, true, true);
			reader.read(0);
		} catch (IOException | RuntimeException failed) {
			incomplete.set(true);
		} finally {
			reader.dispose();
		}
		if (incomplete.get()) {
			throw BadImage.truncated();
		}
		return ended;
	}

	private static boolean tellsOfMissingData(String warning) {
		return warning.contains("Corrupt JPEG data") || warning.contains("remature end") || warning.contains("runcated");
	}
}
