package org.reannotate.application.commandline.dataset;

import java.nio.file.Path;
import java.util.Locale;

/** What a source of images is called. */
public final class SourceNames {

	private static final String TABLE = ".csv";

	private SourceNames() {
	}

	/** Name of a folder, or of a table without its ending; never empty. */
	public static String of(Path source) {
		Path last = source.toAbsolutePath().normalize().getFileName();
		String name = last == null ? "images" : last.toString();
		return name.toLowerCase(Locale.ROOT).endsWith(TABLE) && name.length() > TABLE.length()
				? name.substring(0, name.length() - TABLE.length()) : name;
	}
}
