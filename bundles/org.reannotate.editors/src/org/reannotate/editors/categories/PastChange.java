package org.reannotate.editors.categories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.CategorySplit;

/**
 * A merge, retirement or split that holds, and can be taken apart.
 *
 * @param merge the merge or retirement; null for a split
 * @param split the split; null for a merge
 * @param name  of what it is about, for undo
 * @param text  what was done, for people
 */
record PastChange(@Nullable CategoryMerge merge, @Nullable CategorySplit split, String name, String text, String author,
		Instant time, String reason) {

	private static final int LONGEST = 60;

	/** All that hold, newest first. */
	static List<PastChange> of(CategoriesSnapshot categories) {
		var changes = new ArrayList<PastChange>();
		for (CategoryMerge merge : categories.merges()) {
			changes.add(of(categories, merge));
		}
		for (CategorySplit split : categories.splits()) {
			String name = shortened(categories.path(split.category()));
			changes.add(new PastChange(null, split, name,
					NLS.bind(Messages.PastChange_split, name, names(categories, split.made())), split.author(), split.time(),
					split.reason()));
		}
		changes.sort(Comparator.comparing(PastChange::time).reversed());
		return changes;
	}

	private static PastChange of(CategoriesSnapshot categories, CategoryMerge merge) {
		String from = names(categories, merge.from());
		String name = merge.into() == CategoryRecord.NONE ? from : shortened(categories.path(merge.into()));
		String text = merge.into() == CategoryRecord.NONE ? NLS.bind(Messages.PastChange_retired, from)
				: NLS.bind(Messages.PastChange_merged, from, name);
		return new PastChange(merge, null, name, text, merge.author(), merge.time(), merge.reason());
	}

	private static String names(CategoriesSnapshot categories, List<Integer> ids) {
		return ids.stream().map(id -> shortened(categories.path(id))).collect(Collectors.joining(", "));
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "\u2026";
	}
}
