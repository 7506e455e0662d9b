package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Notes beside the database which revision was confirmed last. A database file that lost its end opens without a word
 * as what it was some time ago; by this note it is found out. Written after the database, so it is never ahead of it.
 */
final class RevisionMark {

	static final String FILE = "revision";

	private final Path file;

	RevisionMark(Path storeFolder) {
		file = storeFolder.resolve(FILE);
	}

	/** Notes a revision. A note that fails leaves the older one, which is true as well, so it is no failure. */
	synchronized void note(long revision) {
		// Not a channel: an interrupted thread would close it.
		try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
			out.writeLong(revision);
		} catch (IOException e) {
			return;
		}
	}

	/** Returns the revision noted last, 0 when there is none. */
	long read() {
		try {
			byte[] bytes = Files.readAllBytes(file);
			return bytes.length == Long.BYTES ? ByteBuffer.wrap(bytes).getLong() : 0;
		} catch (IOException e) {
			return 0;
		}
	}
}
