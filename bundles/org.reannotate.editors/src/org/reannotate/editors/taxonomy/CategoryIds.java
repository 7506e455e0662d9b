package org.reannotate.editors.taxonomy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What became of the ids of categories that were removed and made again by undo and redo: the store never gives an id
 * twice, but later steps still name the old one. One for a dataset. Thread-safe.
 */
public final class CategoryIds {

	private final Map<Integer, Integer> successors = new ConcurrentHashMap<>();

	/** The id that stands for {@code id} now: itself, where it was never replaced. */
	public int current(int id) {
		int current = id;
		for (Integer next = successors.get(current); next != null; next = successors.get(current)) {
			current = next;
		}
		return current;
	}

	/** Says that the category {@code old} has come back as {@code made}. */
	void replaced(int old, int made) {
		if (current(made) != current(old)) {
			successors.put(current(old), made);
		}
	}
}
