package org.reannotate.editors.gallery;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.NamedFilter;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;

/**
 * Images to be shown in the gallery: what stands behind a number. Immutable.
 *
 * @param name   what they are, for people; empty where the filter says it all
 * @param filter which ones
 * @param sort   in which order
 * @param group  in which groups
 * @param within only these, or null; for what no filter can say
 */
public record ImageQuery(String name, SampleFilter filter, SampleSort sort, GroupKey group,
		@Nullable SampleSet within) {

	/** All images, in the order of import. */
	public static final ImageQuery ALL = of(SampleFilter.ALL);

	/** Images that a filter lets through, in the order of import. */
	public static ImageQuery of(SampleFilter filter) {
		return new ImageQuery("", filter, SampleSort.BY_ID, GroupKey.NONE, null);
	}

	/** Named images. */
	public static ImageQuery of(String name, SampleSet samples) {
		return new ImageQuery(name, SampleFilter.ALL, SampleSort.BY_ID, GroupKey.NONE, samples);
	}

	/** What somebody saved. */
	public static ImageQuery of(NamedFilter saved) {
		return new ImageQuery(saved.name(), saved.filter(), saved.sort(), saved.group(), null);
	}

	public ImageQuery sorted(SampleSort newSort) {
		return new ImageQuery(name, filter, newSort, group, within);
	}

	public ImageQuery grouped(GroupKey newGroup) {
		return new ImageQuery(name, filter, sort, newGroup, within);
	}

	/** This query with another filter; it has no name any more, but for that of a fixed set. */
	public ImageQuery filtered(SampleFilter newFilter) {
		return new ImageQuery(within == null ? "" : name, newFilter, sort, group, within);
	}

	/** This query without its filter and fixed set; order and groups stay. */
	public ImageQuery cleared() {
		return new ImageQuery("", SampleFilter.ALL, sort, group, null);
	}

	/** Whether everything that is there passes. */
	public boolean unfiltered() {
		return within == null && filter.equals(SampleFilter.ALL);
	}
}
