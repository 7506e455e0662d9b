package org.reannotate.store.internal.changes;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.query.SampleColumns;

/**
 * The index as it was at some revision, in a file beside the database, so that a large dataset opens at once: what
 * changed since is read from the log of changes. Only ever a copy of what the database says: a file that is missing,
 * damaged, of another version or of another history is passed over and made again.
 */
final class IndexFile {

	static final String NAME = "index.bin";
	private static final int MAGIC = 0x52_49_58_04;
	private static final int BUFFER = 1 << 16;
	private static final String PARTIAL = "index-";
	private static final Duration LONGEST_WRITING = Duration.ofHours(1);

	/**
	 * What the file holds.
	 *
	 * @param token    of the change that led to the revision: tells one history of a store from another one, where a copy
	 *                 was restored and worked on
	 * @param resolved what each category counted for
	 */
	record Content(long revision, long token, int[] resolved, SampleColumns columns) {
	}

	private final Path file;
	private final boolean readOnly;

	IndexFile(Path storeFolder, boolean readOnly) {
		file = storeFolder.resolve(NAME);
		this.readOnly = readOnly;
	}

	/** Returns what is in the file, or null when there is none that can be used, whoever wrote it. */
	@Nullable
	Content read() {
		if (!Files.isReadable(file)) {
			return null;
		}
		try {
			return whole() ? content() : null;
		} catch (IOException | RuntimeException e) {
			return null;
		}
	}

	/** Compares the checksum first: sizes in a damaged file could ask for any amount of memory. */
	private boolean whole() throws IOException {
		CRC32C sum = new CRC32C();
		byte[] buffer = new byte[BUFFER];
		// Not a channel: an interrupted thread would close it.
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			long left = in.length() - Long.BYTES;
			while (left > 0) {
				int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
				if (read < 0) {
					throw new EOFException(file.toString());
				}
				sum.update(buffer, 0, read);
				left -= read;
			}
			return left == 0 && in.readLong() == sum.getValue();
		}
	}

	private @Nullable Content content() throws IOException {
		try (InputStream plain = new FileInputStream(file.toFile());
				DataInputStream in = new DataInputStream(new BufferedInputStream(plain, BUFFER))) {
			if (in.readInt() != MAGIC) {
				return null;
			}
			long revision = in.readLong();
			long token = in.readLong();
			int categories = in.readInt();
			if (categories > Files.size(file) / Integer.BYTES) {
				return null;
			}
			int[] resolved = new int[categories];
			for (int i = 0; i < resolved.length; i++) {
				resolved[i] = in.readInt();
			}
			return new Content(revision, token, resolved, SampleColumns.read(in));
		}
	}

	/** Replaces the file. Failing to is no failure: the next opening takes longer, that is all. */
	boolean write(StoreSnapshot snapshot, long token) {
		if (readOnly) {
			return false;
		}
		try {
			deleteLeftovers();
			Path partial = Files.createTempFile(file.getParent(), PARTIAL, ".tmp");
			try {
				write(partial, snapshot, token);
				Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
				return true;
			} finally {
				Files.deleteIfExists(partial);
			}
		} catch (IOException e) {
			return false;
		}
	}

	/** Deletes what was being written when a process was killed; nobody writes for an hour. */
	private void deleteLeftovers() throws IOException {
		Instant old = Instant.now().minus(LONGEST_WRITING);
		try (DirectoryStream<Path> partials = Files.newDirectoryStream(file.getParent(), PARTIAL + "*.tmp")) {
			for (Path partial : partials) {
				if (Files.getLastModifiedTime(partial).toInstant().isBefore(old)) {
					Files.deleteIfExists(partial);
				}
			}
		}
	}

	private static void write(Path to, StoreSnapshot snapshot, long token) throws IOException {
		CheckedOutputStream sum = new CheckedOutputStream(new FileOutputStream(to.toFile()), new CRC32C());
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(sum, BUFFER))) {
			out.writeInt(MAGIC);
			out.writeLong(snapshot.revision());
			out.writeLong(token);
			int[] resolved = snapshot.taxonomy().resolved();
			out.writeInt(resolved.length);
			for (int id : resolved) {
				out.writeInt(id);
			}
			snapshot.index().columns().write(out);
			out.flush();
			out.writeLong(sum.getChecksum().getValue());
		}
	}
}
