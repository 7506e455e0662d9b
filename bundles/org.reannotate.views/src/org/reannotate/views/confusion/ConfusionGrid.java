package org.reannotate.views.confusion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.charts.HeatMapData;
import org.reannotate.views.images.WordFilter;

/** A confusion matrix as it is shown: filtered, ordered, in numbers or shares. Immutable, without widgets. */
final class ConfusionGrid implements HeatMapData {

	private final ConfusionMatrix matrix;
	private final IntFunction<String> paths;
	private final ConfusionOptions options;
	/** Indexes of the matrix in the order in which they are shown. */
	private final int[] shown;
	private final String[] names;
	private final int[][] filled;
	private int largestRight = 1;
	private int largestWrong = 1;

	/** @param paths of categories by id */
	ConfusionGrid(ConfusionMatrix matrix, IntFunction<String> paths, ConfusionOptions options) {
		this.matrix = matrix;
		this.paths = paths;
		this.options = options;
		this.shown = order(shown());
		this.names = names();
		this.filled = filled();
	}

	private BitSet shown() {
		var all = new BitSet();
		all.set(0, matrix.size());
		if (options.onlyConfused()) {
			int[] confused = matrix.confusedWith();
			IntStream.range(0, confused.length).filter(i -> confused[i] == 0).forEach(all::clear);
		}
		if (!options.filter().isBlank()) {
			all.and(matching());
		}
		return all;
	}

	private BitSet matching() {
		var matching = new BitSet();
		IntStream.range(0, matrix.size())
				.filter(i -> WordFilter.matches(paths.apply(matrix.categories().get(i)), options.filter()))
				.forEach(matching::set);
		var partners = (BitSet) matching.clone();
		matrix.forEach((row, column, count) -> {
			if (matching.get(row) || matching.get(column)) {
				partners.set(row);
				partners.set(column);
			}
		});
		return partners;
	}

	private int[] order(BitSet which) {
		int[] confused = matrix.confusedWith();
		IntStream indexes = which.stream();
		return options.mostConfusedFirst()
				? indexes.boxed().sorted(Comparator.comparingInt(i -> -confused[i])).mapToInt(i -> i).toArray()
				: indexes.toArray();
	}

	/** Short names where they are enough to tell the categories apart. */
	private String[] names() {
		Map<String, Integer> uses = new HashMap<>();
		for (int index : shown) {
			uses.merge(last(path(index)), 1, Integer::sum);
		}
		return Arrays.stream(shown).mapToObj(this::path).map(path -> uses.get(last(path)) > 1 ? path : last(path))
				.toArray(String[]::new);
	}

	private String path(int index) {
		return paths.apply(matrix.categories().get(index));
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private int[][] filled() {
		int[] place = new int[matrix.size()];
		Arrays.fill(place, -1);
		for (int i = 0; i < shown.length; i++) {
			place[shown[i]] = i;
		}
		var columns = new BitSet[shown.length];
		Arrays.setAll(columns, i -> new BitSet());
		matrix.forEach((row, column, count) -> {
			if (place[row] >= 0 && place[column] >= 0) {
				columns[place[row]].set(place[column]);
				largestRight = row == column ? Math.max(largestRight, count) : largestRight;
				largestWrong = row == column ? largestWrong : Math.max(largestWrong, count);
			}
		});
		return Arrays.stream(columns).map(set -> set.stream().toArray()).toArray(int[][]::new);
	}

	/** Id of the category at a place. */
	int category(int index) {
		return matrix.categories().get(shown[index]);
	}

	/** The place of a category, or -1 where it is not shown. */
	int indexOf(int category) {
		return IntStream.range(0, shown.length).filter(i -> category(i) == category).findFirst().orElse(-1);
	}

	int count(int row, int column) {
		return matrix.count(shown[row], shown[column]);
	}

	int[] samples(int row, int column) {
		return matrix.samples(shown[row], shown[column]);
	}

	ConfusionMatrix matrix() {
		return matrix;
	}

	/** The cells off the diagonal that are not empty, largest first: {@code row * size() + column}. */
	List<Integer> mostConfused() {
		return IntStream.range(0, shown.length).boxed()
				.flatMap(row -> Arrays.stream(filled[row]).filter(column -> column != row).mapToObj(column -> row * size() + column))
				.sorted(Comparator.comparingInt((Integer cell) -> -count(cell / size(), cell % size()))).toList();
	}

	@Override
	public int size() {
		return shown.length;
	}

	@Override
	public String name(int index) {
		return names[index];
	}

	@Override
	public int[] filled(int row) {
		return filled[row];
	}

	@Override
	public double shade(int row, int column) {
		int count = count(row, column);
		return options.shares() ? (double) count / total(row)
				: (double) count / (row == column ? largestRight : largestWrong);
	}

	private int total(int row) {
		return Math.max(1, matrix.rowTotal(shown[row]));
	}

	private String percent(int row, int column) {
		return Percent.of((double) count(row, column) / total(row));
	}

	@Override
	public String text(int row, int column) {
		return options.shares() ? percent(row, column).replace("%", "") : Integer.toString(count(row, column));
	}

	@Override
	public String describe(int row, int column) {
		String label = path(shown[row]);
		int total = matrix.rowTotal(shown[row]);
		if (total == 0) {
			return NLS.bind(Messages.ConfusionGrid_noImages, label);
		}
		if (row == column) {
			return matrix.knownToRun(shown[row])
					? NLS.bind(Messages.ConfusionGrid_right, new Object[] { count(row, column), total, label, percent(row, column) })
					: NLS.bind(Messages.ConfusionGrid_newer, label);
		}
		return NLS.bind(Messages.ConfusionGrid_wrong,
				new Object[] { count(row, column), total, label, path(shown[column]), percent(row, column) });
	}

	@Override
	public String summary() {
		int total = matrix.total();
		return NLS.bind(Messages.ConfusionGrid_summary, new Object[] { total, matrix.size(),
				Percent.of(total == 0 ? 0 : (double) matrix.right() / total) });
	}
}
