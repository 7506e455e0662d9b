package org.reannotate.analysis.internal.mergeable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Results of tests by everything that they follow from. Bounded: the ones that were asked for longest ago go. Thread-safe. */
public final class RememberedTests {

	private static final int MOST = 4_000;

	/** 128 bits of what a test follows from. */
	record Key(long high, long low) {
	}

	private final Map<Key, Separability> results = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Separability> eldest) {
			return size() > MOST;
		}
	};

	/** The result for that key: of an earlier test, else of this one. */
	Separability get(Key key, Supplier<Separability> test) {
		Separability known;
		synchronized (results) {
			known = results.get(key);
		}
		if (known != null) {
			return known;
		}
		Separability found = test.get();
		synchronized (results) {
			results.put(key, found);
		}
		return found;
	}

	/** How many are known. */
	public int size() {
		synchronized (results) {
			return results.size();
		}
	}
}
