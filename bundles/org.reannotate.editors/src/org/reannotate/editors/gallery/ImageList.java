package org.reannotate.editors.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.Group;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.GroupedIds;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.ui.gallery.GalleryGroup;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * The answer to an {@link ImageQuery} at one moment. Immutable.
 *
 * @param ids    of the samples, in order; not to be changed
 * @param groups in order; empty where nothing is grouped
 * @param all    how many present images the dataset has
 */
public record ImageList(ImageQuery query, int[] ids, List<GalleryGroup> groups, int all) {

	public ImageList {
		groups = List.copyOf(groups);
	}

	/** The findings that the images were asked for by, or null where these may be several or none. */
	public @Nullable FindingKind listed() {
		Set<FindingKind> asked = query.filter().findings();
		return asked.size() == 1 ? asked.iterator().next() : null;
	}

	/** Answers a query, from memory. Takes up to some tenths of a second at a million images. */
	public static ImageList of(ImageQuery query, SampleIndex index, SessionTaxonomy taxonomy) {
		GroupedIds found = query.group() == GroupKey.NONE
				? new GroupedIds(index.ids(query.filter(), query.sort()), List.of())
				: index.grouped(query.filter(), query.group(), query.sort());
		SampleSet within = query.within();
		GroupedIds kept = within == null ? found : only(found, within.bits());
		return new ImageList(query, kept.ids(), titled(kept, taxonomy), index.count(SampleFilter.ALL));
	}

	private static GroupedIds only(GroupedIds found, BitSet within) {
		int[] ids = Arrays.stream(found.ids()).filter(within::get).toArray();
		var groups = new ArrayList<Group>();
		int start = 0;
		for (Group group : found.groups()) {
			int count = (int) Arrays.stream(found.ids(), start, start + group.count()).filter(within::get).count();
			if (count > 0) {
				groups.add(new Group(group.key(), group.value(), count));
			}
			start += group.count();
		}
		return new GroupedIds(ids, groups);
	}

	private static List<GalleryGroup> titled(GroupedIds found, SessionTaxonomy taxonomy) {
		var titled = new ArrayList<GalleryGroup>();
		int start = 0;
		for (Group group : found.groups()) {
			titled.add(new GalleryGroup(GroupTitles.title(group, taxonomy), start, group.count()));
			start += group.count();
		}
		return titled;
	}

	/**
	 * The same images, those of another list of the same question where they were there: what a person looks at does not
	 * jump when scores change. What is new comes behind. Only where nothing is grouped.
	 */
	ImageList staying(@Nullable ImageList before) {
		if (before == null || !before.query.equals(query) || !groups.isEmpty() || !before.groups.isEmpty()) {
			return this;
		}
		var left = new BitSet();
		Arrays.stream(ids).forEach(left::set);
		int[] kept = new int[ids.length];
		int count = 0;
		for (int id : before.ids) {
			if (left.get(id)) {
				left.clear(id);
				kept[count++] = id;
			}
		}
		for (int id : ids) {
			if (left.get(id)) {
				kept[count++] = id;
			}
		}
		return new ImageList(query, kept, groups, all);
	}

	/** Whether the same images are shown in the same places. */
	boolean looksLike(@Nullable ImageList other) {
		return other != null && Arrays.equals(ids, other.ids) && groups.equals(other.groups);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ImageList list && query.equals(list.query) && all == list.all && looksLike(list);
	}

	@Override
	public int hashCode() {
		return 31 * query.hashCode() + Arrays.hashCode(ids);
	}
}
