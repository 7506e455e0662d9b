package org.reannotate.formats.internal.csv;

import java.util.ArrayList;

import org.eclipse.osgi.util.NLS;

/** Paths in tables: relative to the image root, and staying below it. */
public final class RelativePath {

	private RelativePath() {
	}

	/**
	 * The path without {@code .} and doubled slashes.
	 *
	 * @throws CellException if it is empty, absolute or climbs
	 */
	static String check(String path) throws CellException {
		if (isAbsolute(path)) {
			throw new CellException(NLS.bind(Messages.RelativePath_absolute, path));
		}
		var names = new ArrayList<String>();
		for (String name : path.split("/")) {
			if (name.equals("..")) {
				throw new CellException(NLS.bind(Messages.RelativePath_outside, path));
			}
			if (!name.isEmpty() && !name.equals(".")) {
				names.add(name);
			}
		}
		if (names.isEmpty() || path.indexOf('\0') >= 0) {
			throw new CellException(Messages.RelativePath_none);
		}
		return String.join("/", names);
	}

	/** The path as a table names it: a file whose name looks like a drive or share is still a relative one. */
	public static String write(String path) {
		return isAbsolute(path) ? "./" + path : path;
	}

	private static boolean isAbsolute(String path) {
		return path.startsWith("/") || path.startsWith("\\")
				|| path.length() > 2 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0)) && "/\\".indexOf(path.charAt(2)) >= 0;
	}
}
