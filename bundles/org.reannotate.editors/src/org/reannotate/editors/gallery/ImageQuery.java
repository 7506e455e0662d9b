package org.reannotate.editors.gallery;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;

/**
 * Images to be shown in the gallery: what stands behind a number.
 *
 * @param name   what they are, for people; empty where the filter says it all
 * @param filter which ones
 * @param sort   in which order
 * @param within only these, or null; for what no filter can say
 */
public record ImageQuery(String name, SampleFilter filter, SampleSort sort, @Nullable SampleSet within) {

	/** Images that a filter lets through, in the order of import. */
	public static ImageQuery of(SampleFilter filter) {
		return new ImageQuery("", filter, SampleSort.BY_ID, null);
	}

	/** Named images; whatever became of their files. */
	public static ImageQuery of(String name, SampleSet samples) {
		return new ImageQuery(name, SampleFilter.ALL, SampleSort.BY_ID, samples);
	}

	public ImageQuery sorted(SampleSort newSort) {
		return new ImageQuery(name, filter, newSort, within);
	}
}
