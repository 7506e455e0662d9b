package org.reannotate.formats.importing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;

/**
 * A sample as its source names it, before its image was looked at.
 *
 * @param path relative to the image root, {@code /} between names
 * @param file the image
 * @param categories taxonomy paths, the label first; empty: no label
 * @param split null where the source names none
 * @param excluded whether the source says that the sample is not to be used
 * @param refusal why the file must not even be opened; null where it may
 */
public record Candidate(String path, Path file, List<String> categories, @Nullable Split split, boolean excluded,
		@Nullable String refusal) {

	public Candidate {
		categories = List.copyOf(categories);
	}
}
