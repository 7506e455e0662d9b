package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;

/** Which stores this process has open, how often, and their files. Thread-safe. */
final class OpenStores {

	private static final Logger LOG = Logger.getLogger(OpenStores.class.getName());
	private static final Map<Path, Entry> OPEN = new HashMap<>();

	private OpenStores() {
	}

	private static final class Entry {
		private int count;
		private @Nullable StoreFile file;
	}

	/** Notes that a store is about to be opened; returns whether it was not open. */
	static synchronized boolean enter(Path folder) {
		return ++OPEN.computeIfAbsent(folder, key -> new Entry()).count == 1;
	}

	/** Returns the file of a store that was entered and that H2 has opened; one for all who have it open. */
	static synchronized StoreFile file(Path folder, Path path) throws IOException {
		Entry entry = OPEN.computeIfAbsent(folder, key -> new Entry());
		StoreFile file = entry.file;
		if (file == null) {
			file = new StoreFile(path);
			entry.file = file;
		}
		return file;
	}

	/** Notes that a store was closed. */
	static synchronized void leave(Path folder) {
		Entry entry = OPEN.get(folder);
		if (entry != null && --entry.count <= 0) {
			OPEN.remove(folder);
			close(entry.file);
		}
	}

	private static void close(@Nullable StoreFile file) {
		try {
			if (file != null) {
				file.close();
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, "A file of a store could not be closed.", e);
		}
	}
}
