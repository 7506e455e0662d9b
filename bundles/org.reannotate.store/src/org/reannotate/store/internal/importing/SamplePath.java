package org.reannotate.store.internal.importing;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;

/** What the path of a sample may be: relative, downwards only. */
public final class SamplePath {

	private static final int LONGEST = 4096;

	private SamplePath() {
	}

	/** Refuses a path that could lead out of the image root. */
	public static void check(String path) throws DatasetException {
		if (path.isEmpty() || path.length() > LONGEST || path.indexOf('\0') >= 0) {
			throw refused(path, NLS.bind(Messages.SamplePath_badLength, LONGEST));
		}
		for (String name : path.split("/", -1)) {
			if (name.isEmpty() || name.equals(".") || name.equals("..")) {
				throw refused(path, Messages.SamplePath_notPlain);
			}
		}
	}

	private static DatasetException refused(String path, String why) {
		String shown = path.substring(0, Math.min(200, path.length())).replace('\0', '?');
		return new DatasetException(NLS.bind(Messages.SamplePath_refused, shown, why));
	}
}
