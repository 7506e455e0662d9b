package org.reannotate.store.internal.importing;

import org.reannotate.core.dataset.DatasetException;

/** What the path of a sample may be: relative, downwards only. */
public final class SamplePath {

	private static final int LONGEST = 4096;

	private SamplePath() {
	}

	/** Refuses a path that could lead out of the image root. */
	public static void check(String path) throws DatasetException {
		if (path.isEmpty() || path.length() > LONGEST || path.indexOf('\0') >= 0) {
			throw refused(path, "is empty, longer than " + LONGEST + " characters or contains a NUL");
		}
		for (String name : path.split("/", -1)) {
			if (name.isEmpty() || name.equals(".") || name.equals("..")) {
				throw refused(path, "is not a plain path below the image folder");
			}
		}
	}

	private static DatasetException refused(String path, String why) {
		String shown = path.substring(0, Math.min(200, path.length())).replace('\0', '?');
		return new DatasetException("The sample path \"" + shown + "\" " + why + ". Correct it at the source.");
	}
}
