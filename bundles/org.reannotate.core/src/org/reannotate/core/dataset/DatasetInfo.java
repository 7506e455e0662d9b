package org.reannotate.core.dataset;

import java.nio.file.Path;
import java.util.List;

/**
 * What a dataset is, without its samples.
 *
 * @param id         a UUID, the same wherever the dataset is copied
 * @param name       for people
 * @param folder     absolute, the one that {@code dataset.reannotate} lies in
 * @param imageRoots absolute folders that sample paths are relative to
 * @param readOnly   whether nothing can be changed, because the folder cannot be written
 */
public record DatasetInfo(String id, String name, Path folder, List<Path> imageRoots, boolean readOnly) {

	public DatasetInfo {
		imageRoots = List.copyOf(imageRoots);
	}

	/** Returns the folder of the dataset's runs, which need not exist yet. */
	public Path runsFolder() {
		return folder.resolve("runs");
	}
}
