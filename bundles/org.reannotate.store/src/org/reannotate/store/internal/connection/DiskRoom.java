package org.reannotate.store.internal.connection;

import java.nio.file.Path;

import org.reannotate.core.dataset.DatasetException;

/**
 * The room that is left on the disk of a database. When a disk gets full in the middle of a write, H2 (2.3.232) goes on
 * with what waits behind the part that failed, and may leave a file that holds less than was confirmed: so nothing is
 * begun that might fill it. Thread-safe; a look takes some microseconds.
 */
record DiskRoom(Path folder, H2Words words) {

	/** Bytes that a transaction of some thousand rows may write, with some to spare. */
	private static final long WRITING = 64L << 20;
	/** Bytes that each further row may take, with its history, its indexes and the pages that are written anew. */
	private static final long ROW = 3072;
	/** The same for opening a database. */
	private static final long OPENING = 1L << 20;

	/** Checks that so many rows may be written. */
	void checkForWriting(int rows) throws DatasetException {
		check(WRITING);
		if (rows > 0) {
			check(WRITING + ROW * rows);
		}
	}

	/** Checks that the database may be opened for writing. */
	void checkForOpening() throws DatasetException {
		check(OPENING);
	}

	private void check(long needed) throws DatasetException {
		long free = folder.toFile().getUsableSpace();
		// where the system does not tell, both are 0
		if (free < needed && folder.toFile().getTotalSpace() > 0) {
			throw needed <= WRITING ? words.noRoom(free) : words.noRoomForMany(free, needed);
		}
	}
}
