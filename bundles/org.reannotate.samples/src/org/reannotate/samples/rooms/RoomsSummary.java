package org.reannotate.samples.rooms;

import java.nio.file.Path;

/**
 * What {@link RoomsSample#generate} wrote.
 *
 * @param folder the image folder: one folder a given label, and beside them {@code truth.csv} and {@code pairs.csv}
 * @param images number of images
 * @param wrongLabels images whose given label is neither the true category nor a further right one
 * @param twoCategories images that truly show two categories
 */
public record RoomsSummary(Path folder, int images, int wrongLabels, int twoCategories) {

	/** The right categories of every image, as {@code evaluate --truth} reads it. */
	public Path truth() {
		return folder.resolve(RoomsSample.TRUTH_FILE);
	}

	/** The category pairs that nobody can tell apart, as {@code evaluate --mergeable} reads it. */
	public Path pairs() {
		return folder.resolve(RoomsSample.PAIRS_FILE);
	}
}
