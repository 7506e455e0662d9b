package org.reannotate.formats.internal.names;

import java.util.List;

/** Paths in the taxonomy: names from the root, {@code /} between them. */
public final class CategoryPath {

	private CategoryPath() {
	}

	/** The path of some names, none of which is empty. */
	public static String join(List<String> names) {
		return String.join("/", names);
	}

	/** The names of a path. */
	public static List<String> names(String path) {
		return List.of(path.split("/", -1));
	}

	/** Whether every name has at least one character. */
	public static boolean isValid(String path) {
		return names(path).stream().noneMatch(String::isEmpty);
	}
}
