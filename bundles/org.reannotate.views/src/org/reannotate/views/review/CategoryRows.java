package org.reannotate.views.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.protocol.words.Percent;
import org.reannotate.views.images.WordFilter;
import org.reannotate.views.table.TableColumn;
import org.reannotate.views.table.TableContent;

/**
 * The categories to review, as a table shows them: filtered and sorted. Categories without images are left out.
 *
 * @param rows in order
 */
record CategoryRows(List<CategoryRow> rows) implements TableContent {

	static final int NAME = 0, IMAGES = 1, RECOGNIZED = 2, WRONG = 3, MISTAKEN = 4;

	/** Below this share of images recognized a category is worth a look. */
	private static final double LOW = 0.75;

	CategoryRows {
		rows = List.copyOf(rows);
	}

	static List<TableColumn> columns() {
		return List.of(TableColumn.words(Messages.CategoryRows_name, 6, 80), TableColumn.numbers(Messages.CategoryRows_images, 1, 60),
				TableColumn.numbers(Messages.CategoryRows_recognized, 1, 56), TableColumn.numbers(Messages.CategoryRows_wrong, 1, 60),
				TableColumn.numbers(Messages.CategoryRows_mistaken, 1, 84));
	}

	static CategoryRows of(ConfusionMatrix matrix, IntFunction<String> paths) {
		return new CategoryRows(IntStream.range(0, matrix.size()).filter(index -> matrix.rowTotal(index) > 0)
				.mapToObj(index -> CategoryRow.of(matrix, index, paths.apply(matrix.categories().get(index)))).toList());
	}

	/** The rows with all words of the filter, sorted by a column; the order of paths breaks ties. */
	CategoryRows arranged(String filter, int column, boolean descending) {
		Comparator<CategoryRow> order = switch (column) {
		case IMAGES -> Comparator.comparingInt(CategoryRow::samples);
		case RECOGNIZED -> Comparator.comparingDouble(CategoryRow::recognized);
		case WRONG -> Comparator.comparingInt(CategoryRow::wrong);
		case MISTAKEN -> Comparator.comparingInt(CategoryRow::mistakenFor);
		default -> Comparator.comparing(CategoryRow::path);
		};
		return new CategoryRows(rows.stream().filter(row -> WordFilter.matches(row.path(), filter))
				.sorted((descending ? order.reversed() : order).thenComparing(CategoryRow::path)).toList());
	}

	/** The row of a category, or -1. */
	int indexOf(int category) {
		return IntStream.range(0, rows.size()).filter(i -> rows.get(i).id() == category).findFirst().orElse(-1);
	}

	@Override
	public int size() {
		return rows.size();
	}

	/** The id of the category. */
	@Override
	public Object element(int row) {
		return rows.get(row).id();
	}

	@Override
	public int indexOf(Object element) {
		return element instanceof Integer id ? indexOf(id.intValue()) : -1;
	}

	@Override
	public String text(int row, int column) {
		CategoryRow category = rows.get(row);
		return switch (column) {
		case IMAGES -> Integer.toString(category.samples());
		case RECOGNIZED -> Percent.of(category.recognized());
		case WRONG -> Integer.toString(category.wrong());
		case MISTAKEN -> Integer.toString(category.mistakenFor());
		default -> category.path();
		};
	}

	@Override
	public Look look(int row, int column) {
		return column == RECOGNIZED && rows.get(row).recognized() < LOW ? Look.ATTENTION : Look.NORMAL;
	}
}
