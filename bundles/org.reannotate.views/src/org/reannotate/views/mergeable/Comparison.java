package org.reannotate.views.mergeable;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.views.images.ImageList;

/**
 * Categories side by side, to decide whether they are one.
 *
 * @param heading    the categories
 * @param words      what speaks for and against, a sentence each
 * @param left       one side
 * @param right      the other side
 * @param categories ids of the categories that can be merged; empty where they are merged
 * @param merge      what can be taken apart; null where nothing is merged
 */
record Comparison(String heading, List<String> words, Side left, Side right, List<Integer> categories,
		@Nullable CategoryMerge merge) {

	Comparison {
		words = List.copyOf(words);
		categories = List.copyOf(categories);
	}

	/**
	 * One side.
	 *
	 * @param title what its images have in common
	 */
	record Side(String title, ImageList images) {
	}
}
