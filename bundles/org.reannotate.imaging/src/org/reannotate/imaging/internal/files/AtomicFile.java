package org.reannotate.imaging.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that other processes see whole or not at all. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** Writes what a file is to hold. */
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	/** Writes beside {@code file} and renames; makes folders; of two writers at once the later wins. */
	public static void write(Path file, Content content) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		Path partial = Files.createTempFile(folder, ".", ".partial");
		try {
			try (OutputStream out = Files.newOutputStream(partial)) {
				content.writeTo(out);
			}
			move(partial, file);
		} finally {
			Files.deleteIfExists(partial);
		}
	}

	private static void move(Path partial, Path file) throws IOException {
		try {
			Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException foreignFileSystem) {
			Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
