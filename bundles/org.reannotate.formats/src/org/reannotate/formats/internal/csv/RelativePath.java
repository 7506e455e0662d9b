package org.reannotate.formats.internal.csv;

import java.util.ArrayList;

/** Paths in tables: relative to the image root, and staying below it. */
final class RelativePath {

	private RelativePath() {
	}

	/**
	 * The path without {@code .} and doubled slashes.
	 *
	 * @throws CellException if it is empty, absolute or climbs
	 */
	static String check(String path) throws CellException {
		if (path.startsWith("/") || path.startsWith("\\") || path.matches("[A-Za-z]:[/\\\\].*")) {
			throw new CellException("the path '" + path + "' is absolute; it must be relative to the image folder");
		}
		var names = new ArrayList<String>();
		for (String name : path.split("/")) {
			if (name.equals("..")) {
				throw new CellException("the path '" + path + "' leads out of the dataset");
			}
			if (!name.isEmpty() && !name.equals(".")) {
				names.add(name);
			}
		}
		if (names.isEmpty() || path.indexOf('\0') >= 0) {
			throw new CellException("there is no path");
		}
		return String.join("/", names);
	}
}
