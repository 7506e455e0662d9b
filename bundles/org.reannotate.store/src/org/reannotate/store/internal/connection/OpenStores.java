package org.reannotate.store.internal.connection;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which stores this process has open, and how often. */
final class OpenStores {

	private static final Map<Path, Integer> COUNTS = new ConcurrentHashMap<>();

	private OpenStores() {
	}

	/** Notes that a store is about to be opened; returns whether it was not open. */
	static boolean enter(Path folder) {
		return COUNTS.merge(folder, 1, Integer::sum) == 1;
	}

	/** Notes that a store was closed. */
	static void leave(Path folder) {
		COUNTS.computeIfPresent(folder, (key, count) -> count == 1 ? null : count - 1);
	}
}
