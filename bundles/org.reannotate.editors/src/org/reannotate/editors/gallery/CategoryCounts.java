package org.reannotate.editors.gallery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * The categories as the side bar lists them: "no label" first, then all by path. Immutable.
 *
 * @param lines one a category
 */
record CategoryCounts(List<Line> lines) {

	/** Nothing. */
	static final CategoryCounts EMPTY = new CategoryCounts(List.of());

	/**
	 * One category.
	 *
	 * @param id     {@link CategoryRecord#NONE} for "no label"
	 * @param depth  how many lie above it
	 * @param images present images with this label
	 */
	record Line(int id, String name, String path, int depth, int images) {
	}

	CategoryCounts {
		lines = List.copyOf(lines);
	}

	static CategoryCounts of(SampleIndex index, SessionTaxonomy taxonomy) {
		Map<Integer, Integer> counts = new HashMap<>(index.countByCategory(SampleFilter.ALL));
		var lines = new ArrayList<Line>();
		lines.add(new Line(CategoryRecord.NONE, Messages.GroupTitles_noLabel, Messages.GroupTitles_noLabel, 0,
				counts.getOrDefault(CategoryRecord.NONE, 0)));
		List<CategoryRecord> records = new ArrayList<>(taxonomy.categories());
		// what lies below a category follows it at once
		records.sort(Comparator.comparing(record -> record.path().replace('/', '\0')));
		for (CategoryRecord record : records) {
			int depth = (int) record.path().chars().filter(c -> c == '/').count();
			lines.add(new Line(record.id(), record.name(), record.path(), depth, counts.getOrDefault(record.id(), 0)));
		}
		return new CategoryCounts(lines);
	}

	/** Those in whose path every word occurs, in upper or lower case. */
	CategoryCounts matching(String words) {
		String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
		return new CategoryCounts(lines.stream().filter(line -> {
			String path = line.path().toLowerCase(Locale.ROOT);
			return List.of(wanted).stream().allMatch(path::contains);
		}).toList());
	}

	/** A category with all that lie below it. */
	Set<Integer> branch(int id) {
		var branch = new HashSet<Integer>(Set.of(id));
		lines.stream().filter(line -> line.id() == id && id != CategoryRecord.NONE).findFirst().ifPresent(root -> lines
				.stream().filter(line -> line.path().startsWith(root.path() + "/")).forEach(line -> branch.add(line.id())));
		return branch;
	}
}
