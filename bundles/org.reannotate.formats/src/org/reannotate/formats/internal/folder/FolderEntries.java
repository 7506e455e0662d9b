package org.reannotate.formats.internal.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What lies in a folder, in an order that depends on the names alone, without junk and a dataset's own files. */
final class FolderEntries {
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
		} catch (java.nio.file.DirectoryIteratorException failed) {
			throw failed.getCause();
		}
		if (Files.exists(folder.resolve(DATASET_FILE))) {
			entries.removeIf(entry -> DATASET_OWN.contains(name(entry)));
		}
		entries.sort(Comparator.comparing(FolderEntries::name));
		return entries;
	}

	static String name(Path entry) {
		return entry.getFileName().toString();
	}
}
