package org.reannotate.editors.overview;

import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.DuplicateKind;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.editors.gallery.SampleSet;

/** Counts groups of duplicates by what is wrong with them. */
final class DuplicateReader {

	private static final SampleSort BY_GROUP = new SampleSort(SortKey.DUPLICATE_GROUP, false);

	private final SampleIndex index;
	private final List<DuplicateGroup> groups;

	private DuplicateReader(SampleIndex index, List<DuplicateGroup> groups) {
		this.index = index;
		this.groups = groups;
	}

	static DuplicateFigures read(SampleIndex index, List<DuplicateGroup> groups) {
		var reader = new DuplicateReader(index, groups);
		return new DuplicateFigures(
				reader.figure(Messages.DuplicateReader_exact, group -> group.kind() == DuplicateKind.EXACT),
				reader.figure(Messages.DuplicateReader_near, group -> group.kind() == DuplicateKind.NEAR),
				reader.figure(Messages.DuplicateReader_conflicts, group -> reader.differ(group, index::category)),
				reader.figure(Messages.DuplicateReader_leaks, group -> reader.differ(group, index::split)));
	}

	private Figure figure(String name, Predicate<DuplicateGroup> counted) {
		List<DuplicateGroup> chosen = groups.stream().filter(counted).toList();
		SampleSet members = SampleSet.of(chosen.stream().flatMap(group -> group.sampleIds().stream()).toList());
		return new Figure(chosen.size(), ImageQuery.of(name, members).sorted(BY_GROUP));
	}

	/** Whether the present members differ in something; what is null or -1 counts as nothing. */
	private boolean differ(DuplicateGroup group, IntFunction<@Nullable Object> property) {
		var values = new HashSet<Object>();
		for (int id : group.sampleIds()) {
			int row = index.row(id);
			Object value = row < 0 || index.missing(row) ? null : property.apply(row);
			if (value != null && !value.equals(-1)) {
				values.add(value);
			}
		}
		return values.size() > 1;
	}
}
