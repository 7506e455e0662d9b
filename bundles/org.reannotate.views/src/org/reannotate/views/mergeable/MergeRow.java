package org.reannotate.views.mergeable;

import java.util.List;

import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.taxonomy.CategoryMerge;

/** A line of the list: two categories that could be one, or some that are. */
sealed interface MergeRow {

	/** What stays the same when the list is read again. */
	Object key();

	/** The categories in words. */
	String names();

	/**
	 * Two categories that are confused.
	 *
	 * @param found    what the audit says
	 * @param a        id of the category that stands for the first one now
	 * @param b        id of the category that stands for the second one now
	 * @param samplesA images labelled so now
	 * @param samplesB images labelled so now
	 */
	record Pair(MergeableCategories found, int a, int b, String nameA, String nameB, int samplesA, int samplesB)
			implements MergeRow {

		@Override
		public Object key() {
			return List.of(a, b);
		}

		@Override
		public String names() {
			return nameA + "  \u2194  " + nameB;
		}

		/** The smaller of the two rates, [0, 1]: a merge needs both. */
		double rate() {
			return Math.min(found.rateAToB(), found.rateBToA());
		}
	}

	/**
	 * Categories that were merged.
	 *
	 * @param merge   which holds
	 * @param names   of those that were merged, and of what they count for
	 * @param samples images that carry it now
	 */
	record Merged(CategoryMerge merge, String names, int samples) implements MergeRow {

		@Override
		public Object key() {
			return merge.id();
		}
	}
}
