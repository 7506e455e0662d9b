package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
	private static final int HEADERS = 8192;
	private static final Pattern VERSION = Pattern.compile(",version:([0-9a-f]{1,15})\\b");
	private static final String CLEAN = ",clean:1,";

	private H2File() {
	}

	/**
	 * Returns what is wrong with a file, in words; null when nothing was found, or another process holds it, which has
	 * looked itself. Not for a file that this process has open: closing it here would free its lock there.
	 */
	static @Nullable String damage(Path file) throws IOException {
		List<String> headers = headers(file);
		if (headers.isEmpty()) {
			return Messages.H2File_noBeginning;
		}
		try {
			MVStore store = new MVStore.Builder().fileName("nio:" + file).readOnly().open();
			long found = store.getCurrentVersion();
			store.closeImmediately();
			return found < closedVersion(headers) ? Messages.H2File_noEnd : null;
		} catch (MVStoreException e) {
			return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? null : e.getMessage();
		}
	}

	private static List<String> headers(Path file) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(file)) {
			head = in.readNBytes(HEADERS);
		}
		String text = new String(head, StandardCharsets.ISO_8859_1);
		return head.length < HEADERS ? List.of()
				: Stream.of(text.substring(0, HEADERS / 2), text.substring(HEADERS / 2))
						.filter(block -> block.startsWith("H:")).toList();
	}

	/**
	 * Returns the version that the file had when it was closed, or -1 when it was not closed: then (after a full disk)
	 * a header may know of a version that was never written.
	 */
	private static long closedVersion(List<String> headers) {
		long closed = -1;
		for (String header : headers) {
			Matcher version = VERSION.matcher(header);
			if (header.contains(CLEAN) && version.find()) {
				closed = Math.max(closed, Long.parseLong(version.group(1), 16));
			}
		}
		return closed;
	}
}
