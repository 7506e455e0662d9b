package org.reannotate.core.taxonomy;

/**
 * One category of a dataset.
 *
 * @param id         given once, never reused; at least 1
 * @param name       last segment of the path; without {@code /}
 * @param parent     id of the category above, or -1
 * @param path       names from the root, {@code animals/domestic/cat}
 * @param leaf       whether no category lies below
 * @param mergedInto id of the category that its labels count for now, or -1 when it stands for itself
 */
public record CategoryRecord(int id, String name, int parent, String path, boolean leaf, int mergedInto) {

	/** The number that stands for "no category" wherever a category id is expected. */
	public static final int NONE = -1;

	/** Returns whether this category was merged into another one. */
	public boolean merged() {
		return mergedInto != NONE;
	}
}
