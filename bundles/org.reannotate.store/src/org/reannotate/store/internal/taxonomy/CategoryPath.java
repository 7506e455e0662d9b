package org.reannotate.store.internal.taxonomy;

import org.reannotate.core.dataset.DatasetException;

/** The written form of a place in the taxonomy: names with {@code /} between them. */
final class CategoryPath {

	private static final int LONGEST_NAME = 1000;

	private CategoryPath() {
	}

	/** Returns the names from the root. */
	static String[] names(String path) throws DatasetException {
		String[] names = path.split("/", -1);
		for (String name : names) {
			check(name, path);
		}
		return names;
	}

	/** Refuses what cannot be the name of a category. */
	static void check(String name, String path) throws DatasetException {
		if (name.isBlank()) {
			throw new DatasetException("The category path \"" + path + "\" has an empty name in it. Give every category a name.");
		}
		if (name.indexOf('/') >= 0) {
			throw new DatasetException("The category name \"" + name
					+ "\" contains a slash, which separates a category from the one above it. Choose another name.");
		}
		if (name.indexOf('\0') >= 0 || name.length() > LONGEST_NAME) {
			throw new DatasetException("The category name \"" + name.substring(0, Math.min(40, name.length())).replace('\0', '?')
					+ "\" is longer than " + LONGEST_NAME + " characters or contains a NUL. Choose another name.");
		}
	}
}
