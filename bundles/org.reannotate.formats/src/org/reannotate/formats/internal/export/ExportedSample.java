package org.reannotate.formats.internal.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;

/**
 * A sample with its labels as decided.
 *
 * @param path as the table names it, {@code /} between names
 * @param file the image
 * @param categories taxonomy paths, the label first; empty: no label
 * @param origin who says so: {@code import} or {@code person}
 * @param author may be empty
 * @param time ISO 8601, or empty
 */
public record ExportedSample(String path, Path file, List<String> categories, @Nullable Split split, boolean excluded,
		String origin, String author, String time) {

	public ExportedSample {
		categories = List.copyOf(categories);
	}

	/** The same sample under another path. */
	public ExportedSample at(String newPath) {
		return new ExportedSample(newPath, file, categories, split, excluded, origin, author, time);
	}
}
