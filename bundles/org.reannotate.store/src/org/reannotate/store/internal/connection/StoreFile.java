package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A database file while it is open: tells whether what the path names is still the file that was opened, and still a
 * database. H2 does not look: it writes on into a file that was deleted, replaced or overwritten, and says that all is
 * well until the next start. Looking costs some microseconds.
 * <p>
 * Closing any file handle takes away all the locks that this process has on that file, so this one handle is kept until
 * the database is closed ({@link OpenStores}). Thread-safe.
 */
final class StoreFile implements AutoCloseable {

	/** Two copies of the header, a block each. */
	private static final int BLOCK = 4096;
	/** Given once, when the database was made; each header has it. */
	private static final Pattern MADE = Pattern.compile("^H:[^\n]*,created:([0-9a-f]+)\\b");
	/** A header may be read while it is being written. */
	private static final int LOOKS = 3;

	private final Path path;
	private final RandomAccessFile file;
	private final @Nullable Object identity;
	private final String made;

	/** Opens a file that H2 has opened before. */
	StoreFile(Path path) throws IOException {
		this.path = path;
		// Not a channel: an interrupted thread would close it.
		file = new RandomAccessFile(path.toFile(), "r");
		identity = identity();
		made = made();
	}

	/** Null where the system does not tell files apart. */
	private @Nullable Object identity() throws IOException {
		return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
	}

	/** Returns what happened to the file since it was opened, as the end of a sentence; null: nothing. */
	@Nullable
	String loss() {
		try {
			Object now = identity();
			if (identity != null && !identity.equals(now)) {
				return Messages.StoreFile_replaced;
			}
		} catch (IOException e) {
			return Messages.StoreFile_gone;
		}
		for (int look = 0; look < LOOKS; look++) {
			if (made().equals(made)) {
				return null;
			}
		}
		return Messages.StoreFile_overwritten;
	}

	/** Returns when the database was made, as its headers say; empty: no header says it, or they cannot be read. */
	private synchronized String made() {
		byte[] blocks = new byte[2 * BLOCK];
		try {
			file.seek(0);
			int length = 0;
			for (int read = 0; read >= 0 && length < blocks.length; length += Math.max(0, read)) {
				read = file.read(blocks, length, blocks.length - length);
			}
		} catch (IOException e) {
			return ""; // where locks keep everybody from reading, they keep everybody from writing as well
		}
		String first = made(blocks, 0);
		return first.isEmpty() ? made(blocks, BLOCK) : first;
	}

	private static String made(byte[] blocks, int start) {
		Matcher header = MADE.matcher(new String(blocks, start, BLOCK, StandardCharsets.ISO_8859_1));
		return header.find() ? header.group(1) : "";
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
