package org.reannotate.core.dataset;

import java.util.List;

/**
 * What {@code dataset.reannotate} says.
 *
 * @param id         a UUID
 * @param name       for people; not blank
 * @param imageRoots as written: relative to the dataset's folder, or absolute; {@code /} between names
 * @param store      where the samples are
 */
public record DatasetPointer(String id, String name, List<String> imageRoots, StoreLocation store) {

	public DatasetPointer {
		imageRoots = List.copyOf(imageRoots);
	}
}
