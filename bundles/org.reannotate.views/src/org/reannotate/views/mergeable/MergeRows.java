package org.reannotate.views.mergeable;

import java.text.DateFormat;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.protocol.words.Percent;
import org.reannotate.views.images.WordFilter;
import org.reannotate.views.mergeable.MergeRow.Merged;
import org.reannotate.views.mergeable.MergeRow.Pair;
import org.reannotate.views.table.TableColumn;
import org.reannotate.views.table.TableContent;

/**
 * The list of the view: pairs, most mergeable first, then merges; or sorted by a column.
 *
 * @param rows in order
 */
record MergeRows(List<MergeRow> rows) implements TableContent {

	static final int NAMES = 0, ADVICE = 1, A_TO_B = 2, B_TO_A = 3, APART = 4, IMAGES = 5;

	MergeRows {
		rows = List.copyOf(rows);
	}

	static List<TableColumn> columns() {
		return List.of(TableColumn.words(Messages.MergeRows_names, 8, 140), TableColumn.words(Messages.MergeRows_advice, 3, 88),
				TableColumn.numbers(Messages.MergeRows_aToB, 1, 56), TableColumn.numbers(Messages.MergeRows_bToA, 1, 56),
				TableColumn.numbers(Messages.MergeRows_apart, 1, 116), TableColumn.numbers(Messages.MergeRows_images, 1, 72));
	}

	/**
	 * The rows that pass, in order.
	 *
	 * @param filter      words of the categories
	 * @param recommended only pairs to merge, and merges
	 * @param column      to sort by; -1: most mergeable first
	 */
	MergeRows arranged(String filter, boolean recommended, int column, boolean descending) {
		Comparator<MergeRow> order = order(column);
		return new MergeRows(rows.stream().filter(row -> WordFilter.matches(row.names(), filter))
				.filter(row -> !recommended || !(row instanceof Pair pair) || pair.found().recommended() == Recommendation.YES)
				.sorted(descending ? order.reversed() : order).toList());
	}

	private static Comparator<MergeRow> order(int column) {
		return switch (column) {
		case NAMES -> Comparator.comparing(row -> row.names().toLowerCase(Locale.ROOT));
		case ADVICE -> Comparator.comparingInt(row -> row instanceof Pair pair ? rank(pair.found().recommended()) : 3);
		case A_TO_B -> numbers(pair -> pair.found().rateAToB());
		case B_TO_A -> numbers(pair -> pair.found().rateBToA());
		case APART -> numbers(pair -> pair.found().auc());
		case IMAGES -> Comparator.comparingInt(MergeRows::samples);
		default -> (one, other) -> 0;
		};
	}

	private static Comparator<MergeRow> numbers(ToDoubleFunction<Pair> number) {
		return Comparator.comparingDouble(row -> row instanceof Pair pair ? number.applyAsDouble(pair) : Double.NaN);
	}

	private static int rank(Recommendation recommendation) {
		return switch (recommendation) {
		case YES -> 0;
		case UNKNOWN -> 1;
		case NO -> 2;
		};
	}

	private static int samples(MergeRow row) {
		return row instanceof Pair pair ? pair.samplesA() + pair.samplesB() : ((Merged) row).samples();
	}

	/** Number of pairs that should be merged. */
	int recommended() {
		return (int) rows.stream()
				.filter(row -> row instanceof Pair pair && pair.found().recommended() == Recommendation.YES).count();
	}

	/** Number of pairs. */
	int pairs() {
		return (int) rows.stream().filter(Pair.class::isInstance).count();
	}

	/** The first row about a pair in either order, or about one category; -1 without. */
	int indexOf(int a, int b) {
		return IntStream.range(0, rows.size()).filter(i -> rows.get(i) instanceof Pair pair
				&& (pair.a() == a || pair.b() == a) && (pair.a() == b || pair.b() == b)).findFirst().orElse(-1);
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public Object element(int row) {
		return rows.get(row).key();
	}

	@Override
	public int indexOf(Object element) {
		return IntStream.range(0, rows.size()).filter(i -> rows.get(i).key().equals(element)).findFirst().orElse(-1);
	}

	@Override
	public String text(int row, int column) {
		MergeRow shown = rows.get(row);
		if (column == NAMES) {
			return shown.names();
		}
		return shown instanceof Pair pair ? text(pair, column) : text((Merged) shown, column);
	}

	private static String text(Pair pair, int column) {
		MergeableCategories found = pair.found();
		return switch (column) {
		case ADVICE -> PairWords.advice(found.recommended());
		case A_TO_B -> Percent.of(found.rateAToB());
		case B_TO_A -> Percent.of(found.rateBToA());
		case APART -> PairWords.auc(found);
		default -> NLS.bind(Messages.MergeRows_imagesOfBoth, pair.samplesA(), pair.samplesB());
		};
	}

	private static String text(Merged merged, int column) {
		return switch (column) {
		case ADVICE -> Messages.MergeRows_merged;
		case IMAGES -> Integer.toString(merged.samples());
		default -> "";
		};
	}

	static String day(Instant time) {
		return DateFormat.getDateInstance(DateFormat.MEDIUM).format(Date.from(time));
	}

	@Override
	public Look look(int row, int column) {
		if (rows.get(row) instanceof Pair pair) {
			return column == ADVICE && pair.found().recommended() == Recommendation.YES ? Look.SUGGESTED : Look.NORMAL;
		}
		return column == ADVICE ? Look.SETTLED : Look.SECONDARY;
	}
}
