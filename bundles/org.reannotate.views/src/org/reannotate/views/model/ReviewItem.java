package org.reannotate.views.model;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.SampleState;

/**
 * A finding about one image, with what it takes to show and to settle it.
 *
 * @param sample    as it is now
 * @param image     its file, or null where its path leads out of the dataset
 * @param findingId id of the finding
 * @param runName   the run that found it
 * @param label     name of the category it has now; empty without one
 * @param suggested id of the category to accept, or {@link org.reannotate.core.taxonomy.CategoryRecord#NONE}
 * @param suggestedName its name, or null
 * @param detail    why, in few words
 * @param plausible ids of the categories that may hold, likeliest first
 */
public record ReviewItem(SampleRecord sample, @Nullable Path image, long findingId, String runName, String label,
		int suggested, @Nullable String suggestedName, String detail, List<Integer> plausible) {

	public ReviewItem {
		plausible = List.copyOf(plausible);
	}

	/** Whether a person has decided about the image. */
	public boolean settled() {
		return sample.state() != SampleState.OPEN;
	}
}
