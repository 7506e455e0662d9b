package org.reannotate.imaging.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.reannotate.imaging.decode.ImageException;

/** Reads image files whole or their beginning; what cannot be opened is said in words. */
public final class ImageFile {
	/** Larger files are no pictures of at most 100 megapixels. */
	public static final long MAX_BYTES = 1L << 30;

	private ImageFile() {
	}

	/** The whole file. */
	public static byte[] readWhole(Path file) throws ImageException {
		return read(file, Integer.MAX_VALUE);
	}

	/**
	 * At most the first {@code atMost} bytes.
	 *
	 * @throws ImageException if it is no file (a pipe would block for ever), too large or not to be opened
	 */
	public static byte[] read(Path file, int atMost) throws ImageException {
		try {
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			if (!attributes.isRegularFile()) {
				throw new ImageException(file, "not a file", "Leave it out.");
			}
			if (attributes.size() > MAX_BYTES) {
				throw new ImageException(file, "too large: " + attributes.size() + " bytes, the limit is " + MAX_BYTES,
						"Shrink the picture, or leave it out.");
			}
			return attributes.size() <= atMost ? Files.readAllBytes(file) : beginning(file, atMost);
		} catch (NoSuchFileException missing) {
			throw new ImageException(file, "missing: there is no such file", "Put it back, or import again.", missing);
		} catch (AccessDeniedException denied) {
			throw new ImageException(file, "unreadable: permission denied", "Give read permission.", denied);
		} catch (IOException failed) {
			throw new ImageException(file, "unreadable: " + failed.getMessage(), "Check the disk.", failed);
		}
	}

	private static byte[] beginning(Path file, int length) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(length);
		}
	}
}
