package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A look at a database file before H2 opens it for writing. H2 takes a file that is too short for a new one and writes
 * over it, and a file that lost its end for an older state of itself and cuts it down to that. Looking never writes.
 */
final class H2File {

	/** Two copies of the header, a block each. */
	private static final int HEADER = 8192;
	private static final Pattern VERSION = Pattern.compile("H:[23],[^\n]*\\bversion:([0-9a-f]{1,15})\\b");

	private H2File() {
	}

	/**
	 * Returns what is wrong with a file, in words; null when nothing was found, or another process holds it, which has
	 * looked itself. Not for a file that this process has open: closing it here would free its lock there.
	 */
	static @Nullable String damage(Path file) throws IOException {
		long noted = notedVersion(file);
		if (noted < 0) {
			return "its beginning is not that of a database";
		}
		try {
			MVStore store = new MVStore.Builder().fileName("nio:" + file).readOnly().open();
			long found = store.getCurrentVersion();
			store.closeImmediately();
			return found < noted ? "its end is missing" : null;
		} catch (MVStoreException e) {
			return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? null : e.getMessage();
		}
	}

	/** Returns the version that the file's header knows of, or -1 where there is no header. */
	private static long notedVersion(Path file) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(file)) {
			head = in.readNBytes(HEADER);
		}
		Matcher header = VERSION.matcher(new String(head, StandardCharsets.ISO_8859_1));
		long noted = -1;
		while (head.length == HEADER && header.find()) {
			noted = Math.max(noted, Long.parseLong(header.group(1), 16));
		}
		return noted;
	}
}
