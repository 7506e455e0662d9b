package org.reannotate.imaging.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.osgi.util.NLS;
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
				throw new ImageException(file, Messages.ImageFile_noFile, Messages.ImageFile_noFile_remedy);
			}
			if (attributes.size() > MAX_BYTES) {
				throw new ImageException(file, NLS.bind(Messages.ImageFile_tooLarge, attributes.size(), MAX_BYTES),
						Messages.ImageFile_tooLarge_remedy);
			}
			return attributes.size() <= atMost ? Files.readAllBytes(file) : beginning(file, atMost);
		} catch (NoSuchFileException missing) {
			throw new ImageException(file, Messages.ImageFile_missing, Messages.ImageFile_missing_remedy, missing);
		} catch (AccessDeniedException denied) {
			throw new ImageException(file, Messages.ImageFile_denied, Messages.ImageFile_denied_remedy, denied);
		} catch (IOException failed) {
			throw new ImageException(file, NLS.bind(Messages.ImageFile_unreadable, failed.getMessage()),
					Messages.ImageFile_unreadable_remedy, failed);
		}
	}

	private static byte[] beginning(Path file, int length) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(length);
		}
	}
}
