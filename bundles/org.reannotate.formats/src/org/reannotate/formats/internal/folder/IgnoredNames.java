package org.reannotate.formats.internal.folder;

import java.util.Locale;
import java.util.Set;

/** Files and folders that operating systems and programs leave behind, and kinds of files that are never images. */
public final class IgnoredNames {
	private static final Set<String> JUNK = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "@eadir",
			"$recycle.bin", "system volume information", "icon\r", "lost+found");
	private static final Set<String> NEVER_IMAGES = Set.of("txt", "csv", "tsv", "json", "jsonl", "xml", "yaml", "yml",
			"md", "html", "htm", "css", "js", "py", "ipynb", "npy", "npz", "h5", "pdf", "zip", "gz", "tar", "log", "names",
			"data", "cfg", "mat", "pkl", "xmi", "reannotate");

	private IgnoredNames() {
	}

	/** Whether a name is passed over without a word: hidden, or known junk. */
	public static boolean isJunk(String name) {
		return name.startsWith(".") || JUNK.contains(name.toLowerCase(Locale.ROOT));
	}

	/** Whether a file's ending says that it is no image, so that its content need not be looked at. */
	static boolean isNeverImage(String name) {
		return NEVER_IMAGES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}
}
