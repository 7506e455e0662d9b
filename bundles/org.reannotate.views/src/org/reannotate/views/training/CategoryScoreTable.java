package org.reannotate.views.training;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.session.CategoryRef;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.running.Points;
import org.reannotate.views.table.TableColumn;
import org.reannotate.views.table.TableContent;

/** Categories with how well they are told, as rows of texts in the order of {@link Key}. */
final class CategoryScoreTable implements TableContent {

	/** By what rows are ordered: a column each. */
	enum Key {
		NAME, ACCURACY, CHANGE;

		private Comparator<CategoryScore> order() {
			return switch (this) {
			case NAME -> Comparator.comparing(score -> score.name().toLowerCase(Locale.ROOT));
			case ACCURACY -> Comparator.comparingDouble(CategoryScore::accuracy);
			case CHANGE -> Comparator.comparingDouble(CategoryScore::change);
			};
		}
	}

	private final DatasetSession session;
	private final List<CategoryScore> scores;

	private CategoryScoreTable(DatasetSession session, List<CategoryScore> scores) {
		this.session = session;
		this.scores = scores;
	}

	/** @param turned largest first */
	static CategoryScoreTable of(DatasetSession session, List<CategoryScore> scores, Key key, boolean turned) {
		return new CategoryScoreTable(session, sorted(scores, key, turned));
	}

	/** Rows that are equal by the key stay in the order of names. */
	static List<CategoryScore> sorted(List<CategoryScore> scores, Key key, boolean turned) {
		Comparator<CategoryScore> order = turned ? key.order().reversed() : key.order();
		return scores.stream().sorted(order.thenComparing(CategoryScore::name)).toList();
	}

	static List<TableColumn> columns() {
		return List.of(TableColumn.words(Messages.CategoryScoreTable_category, 3, 60),
				TableColumn.numbers(Messages.CategoryScoreTable_accuracy, 1, 84),
				TableColumn.numbers(Messages.CategoryScoreTable_change, 1, 64));
	}

	/** Id of the category of a row, as the run knew it. */
	int category(int row) {
		return scores.get(row).category();
	}

	@Override
	public int size() {
		return scores.size();
	}

	@Override
	public Object element(int row) {
		return new CategoryRef(session, session.taxonomy().resolve(category(row)));
	}

	@Override
	public Object key(int row) {
		return category(row);
	}

	@Override
	public int rowOf(Object key) {
		for (int row = 0; row < size(); row++) {
			if (key.equals(category(row))) {
				return row;
			}
		}
		return -1;
	}

	@Override
	public int indexOf(Object element) {
		for (int row = 0; row < size(); row++) {
			if (element(row).equals(element)) {
				return row;
			}
		}
		return -1;
	}

	@Override
	public String text(int row, int column) {
		CategoryScore score = scores.get(row);
		return switch (column) {
		case 0 -> score.name();
		case 1 -> Percent.fine(score.accuracy());
		default -> Points.of(score.change());
		};
	}

	@Override
	public Look look(int row, int column) {
		double change = scores.get(row).change();
		if (column != 2 || Double.isNaN(change) || Math.abs(change) < 0.0005) {
			return column == 2 ? Look.SECONDARY : Look.NORMAL;
		}
		return change > 0 ? Look.SETTLED : Look.WRONG;
	}
}
