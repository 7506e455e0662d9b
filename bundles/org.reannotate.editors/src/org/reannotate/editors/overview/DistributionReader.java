package org.reannotate.editors.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.core.importing.Split;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.overview.Distribution.Part;
import org.reannotate.editors.overview.Distribution.Row;

/** Counts images by category and split. */
final class DistributionReader {

	private static final int PARTS = Split.values().length + 1;

	private DistributionReader() {
	}

	static Distribution read(SampleIndex index, List<CategoryRecord> categories) {
		var counts = new HashMap<Integer, int[]>();
		var seen = new boolean[PARTS];
		for (int row = 0; row < index.size(); row++) {
			if (!index.missing(row) && index.category(row) != CategoryRecord.NONE) {
				Split split = index.split(row);
				int part = split == null ? PARTS - 1 : split.ordinal();
				seen[part] = true;
				counts.computeIfAbsent(index.category(row), category -> new int[PARTS])[part]++;
			}
		}
		return new Distribution(parts(seen), rows(counts, seen, categories));
	}

	private static List<Part> parts(boolean[] seen) {
		var parts = new ArrayList<Part>();
		for (int part = 0; part < PARTS; part++) {
			if (seen[part]) {
				parts.add(new Part(part < PARTS - 1 ? Split.values()[part] : null));
			}
		}
		return parts;
	}

	private static List<Row> rows(Map<Integer, int[]> counts, boolean[] seen, List<CategoryRecord> categories) {
		var rows = new ArrayList<Row>();
		for (CategoryRecord category : categories) {
			int[] parts = counts.get(category.id());
			if (parts != null) {
				rows.add(new Row(category.id(), category.path(), shown(parts, seen)));
			}
		}
		rows.sort(Comparator.comparingInt(Row::total).reversed().thenComparing(Row::name));
		return rows;
	}

	private static List<Integer> shown(int[] parts, boolean[] seen) {
		var shown = new ArrayList<Integer>();
		for (int part = 0; part < PARTS; part++) {
			if (seen[part]) {
				shown.add(parts[part]);
			}
		}
		return shown;
	}
}
