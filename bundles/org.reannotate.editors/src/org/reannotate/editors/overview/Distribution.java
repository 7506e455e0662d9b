package org.reannotate.editors.overview;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.editors.gallery.SampleSet;

/**
 * Images by category and split.
 *
 * @param parts the splits that there are, in order; one alone where nothing is split
 * @param rows  one a category that carries images, largest first
 */
public record Distribution(List<Part> parts, List<Row> rows) {

	/** None. */
	static final Distribution EMPTY = new Distribution(List.of(), List.of());

	public Distribution {
		parts = List.copyOf(parts);
		rows = List.copyOf(rows);
	}

	/** A split, or (null) what lies in none. */
	public record Part(@Nullable Split split) {

		/** For people. */
		public String name() {
			Split named = split;
			return named == null ? Messages.Distribution_noSplit : named.id();
		}
	}

	/**
	 * One category.
	 *
	 * @param counts one a part
	 */
	public record Row(int category, String name, List<Integer> counts) {

		public Row {
			counts = List.copyOf(counts);
		}

		public int total() {
			return counts.stream().mapToInt(Integer::intValue).sum();
		}
	}

	/** The largest total, at least 1. */
	public int largest() {
		return rows.isEmpty() ? 1 : Math.max(1, rows.get(0).total());
	}

	/** How many times as many images the largest category has as the smallest; 1 where there are fewer than two. */
	public double imbalance() {
		return rows.size() < 2 ? 1 : (double) rows.get(0).total() / rows.get(rows.size() - 1).total();
	}

	/** The images of a row. */
	public ImageQuery images(Row row) {
		return ImageQuery.of(SampleFilter.ALL.withCategories(Set.of(row.category())));
	}

	/** The images of one part of a row, as the index has them now. */
	public ImageQuery images(Row row, Part part, SampleIndex index) {
		Split split = part.split();
		if (parts.size() < 2) {
			return images(row);
		}
		if (split != null) {
			return ImageQuery.of(SampleFilter.ALL.withCategories(Set.of(row.category())).withSplits(Set.of(split)));
		}
		return ImageQuery.of(row.name() + ", " + part.name(), unsplit(row.category(), index));
	}

	private static SampleSet unsplit(int category, SampleIndex index) {
		return SampleSet.of(IntStream.range(0, index.size())
				.filter(row -> index.category(row) == category && index.split(row) == null && !index.missing(row))
				.map(index::id).toArray());
	}
}
