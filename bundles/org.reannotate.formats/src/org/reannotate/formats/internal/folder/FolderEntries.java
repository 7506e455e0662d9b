package org.reannotate.formats.internal.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.reannotate.formats.internal.marker.ExportMarker;

/** What lies in a folder, in an order that depends on the names alone, without junk and a dataset's own files. */
final class FolderEntries {
	private static final String AUDIT_OUTPUT = ".reannotate-output.json";
	private static final char REPLACEMENT = '\uFFFD';
	private static final String DATASET_FILE = "dataset.reannotate";
	private static final Set<String> DATASET_OWN = Set.of(DATASET_FILE, "store", "runs");

	private FolderEntries() {
	}

	/** The entries of a folder sorted by name. */
	static List<Path> list(Path folder) throws IOException {
		var entries = new ArrayList<Path>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			for (Path entry : stream) {
				if (!IgnoredNames.isJunk(name(entry))) {
					entries.add(entry);
				}
			}
		} catch (DirectoryIteratorException failed) {
			throw failed.getCause();
		}
		if (Files.exists(folder.resolve(DATASET_FILE))) {
			entries.removeIf(entry -> DATASET_OWN.contains(name(entry)));
		}
		entries.sort(Comparator.comparing(FolderEntries::name));
		return entries;
	}

	/** Whether a folder holds what Reannotate wrote: an audit's output or an export. Its images are copies. */
	static boolean isOutput(Path folder) {
		return Files.exists(folder.resolve(AUDIT_OUTPUT)) || Files.exists(folder.resolve(ExportMarker.FILE));
	}

	/** Whether a name came through the system's character set whole; a file with another one cannot be found again. */
	static boolean isWhole(Path entry) {
		String name = name(entry);
		try {
			return name.indexOf(REPLACEMENT) < 0 || Files.exists(entry.resolveSibling(name), LinkOption.NOFOLLOW_LINKS);
		} catch (InvalidPathException unmappable) {
			return false;
		}
	}

	static String name(Path entry) {
		return entry.getFileName().toString();
	}
}
