package org.reannotate.store.internal.taxonomy;

import org.eclipse.osgi.util.NLS;
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
			throw new DatasetException(NLS.bind(Messages.CategoryPath_emptyName, path));
		}
		if (name.indexOf('/') >= 0) {
			throw new DatasetException(NLS.bind(Messages.CategoryPath_slash, name));
		}
		if (name.indexOf('\0') >= 0 || name.length() > LONGEST_NAME) {
			throw new DatasetException(NLS.bind(Messages.CategoryPath_badName,
					name.substring(0, Math.min(40, name.length())).replace('\0', '?'), LONGEST_NAME));
		}
	}
}
