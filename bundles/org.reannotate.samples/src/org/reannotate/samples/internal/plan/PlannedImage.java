package org.reannotate.samples.internal.plan;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.samples.internal.rooms.Category;

/**
 * One picture to draw.
 *
 * @param number unique in the sample, from 1; says nothing about the category
 * @param truth the category it shows
 * @param also a second category that it truly shows as well, or null
 * @param given the label it gets
 * @param seed decides how it looks
 */
public record PlannedImage(int number, Category truth, @Nullable Category also, Category given, long seed) {

	/** Whether the given label is neither of the right ones. */
	public boolean isWrong() {
		return given != truth && given != also;
	}

	PlannedImage labelled(Category label) {
		return new PlannedImage(number, truth, also, label, seed);
	}
}
