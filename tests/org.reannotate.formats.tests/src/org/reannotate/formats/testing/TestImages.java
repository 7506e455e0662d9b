package org.reannotate.formats.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import javax.imageio.ImageIO;

import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.encode.JpegEncoder;

/** Small image files, each seed another one. */
public final class TestImages {

	private TestImages() {
	}

	public static byte[] jpeg(int seed) {
		var rgb = new byte[24 * 16 * 3];
		new java.util.Random(seed).nextBytes(rgb);
		return JpegEncoder.encode(new Pixels(24, 16, rgb), 0.8);
	}

	public static byte[] png(int seed) {
		var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, seed);
		try {
			var bytes = new ByteArrayOutputStream();
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Writes a JPEG whose content depends on its path, making folders. */
	public static Path write(Path root, String path) {
		return write(root, path, jpeg(path.hashCode()));
	}

	/** Writes a PNG as somebody did a while ago: what was written this moment may still change. */
	public static Path writeOld(Path root, String path, int seed) {
		return old(write(root, path, png(seed)), seed & 0xfff);
	}

	/**
	 * Makes a file as if it had been written a minute ago.
	 *
	 * @param seconds so much before that: what is written over has another time
	 */
	public static Path old(Path file, int seconds) {
		try {
			return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60L + seconds)));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	public static Path write(Path root, String path, byte[] content) {
		try {
			Path file = root.resolve(path);
			Files.createDirectories(file.getParent());
			return Files.write(file, content);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
