package org.reannotate.core.taxonomy;

/**
 * One category of a dataset.
 *
 * @param id         given once, never reused; at least 1
 * @param name       last segment of the path; without {@code /}
 * @param parent     id of the category above, or -1
 * @param path       names from the root, {@code animals/domestic/cat}
 * @param leaf       whether no category lies below
 * @param mergedInto id of the category that its labels count for now; -1 when it stands for itself,
 *                   {@link #RETIRED} when its labels count for none
 */
public record CategoryRecord(int id, String name, int parent, String path, boolean leaf, int mergedInto) {

	/** The number that stands for "no category" wherever a category id is expected. */
	public static final int NONE = -1;

	/** {@link #mergedInto()} of a retired category. */
	public static final int RETIRED = 0;

	/** Returns whether this category was merged into another one, or retired: nothing can be labelled with it for now. */
	public boolean merged() {
		return mergedInto != NONE;
	}

	/** Returns whether this category was retired: its labels count as no label. */
	public boolean retired() {
		return mergedInto == RETIRED;
	}
}
