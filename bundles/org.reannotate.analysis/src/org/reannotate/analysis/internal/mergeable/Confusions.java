package org.reannotate.analysis.internal.mergeable;

import java.util.Arrays;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.internal.labelissues.Parallel;

/**
 * How often the samples given one category have their argmax at another: one pass over the probabilities. Memory is a
 * few numbers a sample, whatever the number of categories.
 */
public final class Confusions {

	private final int[] rowsByCategory;
	private final int[] start;
	private final long[] codes;
	private final int[] counts;

	private Confusions(int[] rowsByCategory, int[] start, long[] codes, int[] counts) {
		this.rowsByCategory = rowsByCategory;
		this.start = start;
		this.codes = codes;
		this.counts = counts;
	}

	/**
	 * Counts.
	 *
	 * @throws IllegalArgumentException when a label is K or more, or below -1
	 */
	public static Confusions scan(ProbabilityMatrix p, int[] labels, int threads) {
		int k = p.columns();
		long[] cells = new long[labels.length];
		Parallel.forBlocks(threads, labels.length, (from, to) -> {
			double[] row = new double[k];
			for (int i = from; i < to; i++) {
				cells[i] = labels[i] < 0 ? Long.MAX_VALUE : cell(p, i, labels[i], row);
			}
		});
		Arrays.sort(cells);
		int used = 0;
		int[] counts = new int[cells.length];
		for (int i = 0; i < cells.length && cells[i] != Long.MAX_VALUE; i++) {
			if (used == 0 || cells[i] != cells[used - 1]) {
				cells[used++] = cells[i];
			}
			counts[used - 1]++;
		}
		int[] start = starts(labels, k);
		return new Confusions(byCategory(labels, start), start, Arrays.copyOf(cells, used), Arrays.copyOf(counts, used));
	}

	/** Number of categories, K. */
	public int categories() {
		return start.length - 1;
	}

	/** Samples given a category. */
	public int samples(int category) {
		return start[category + 1] - start[category];
	}

	/** All labelled samples. */
	public int samples() {
		return rowsByCategory.length;
	}

	/** The rows given a category, ascending. */
	public int[] rows(int category) {
		return Arrays.copyOfRange(rowsByCategory, start[category], start[category + 1]);
	}

	/** Samples given one category whose argmax is the other. */
	public int count(int given, int argmax) {
		int at = Arrays.binarySearch(codes, code(given, argmax));
		return at < 0 ? 0 : counts[at];
	}

	/** Share of the samples given one category whose argmax is the other; 0 without samples. */
	public double rate(int given, int argmax) {
		return (double) count(given, argmax) / Math.max(1, samples(given));
	}

	/** Receives every pair that is confused at least once in either direction, smaller category first. */
	public void forEachPair(PairConsumer consumer) {
		for (long code : codes) {
			int given = (int) (code >>> 32);
			int argmax = (int) code;
			if (given < argmax) {
				consumer.accept(given, argmax);
			} else if (given > argmax && count(argmax, given) == 0) {
				consumer.accept(argmax, given);
			}
		}
	}

	/** Takes two categories. */
	@FunctionalInterface
	public interface PairConsumer {
		void accept(int a, int b);
	}

	private static long cell(ProbabilityMatrix p, int i, int label, double[] row) {
		if (label >= row.length) {
			throw new IllegalArgumentException("row " + i + ": label " + label + " of " + row.length + " categories");
		}
		p.row(i, row);
		int best = 0;
		for (int k = 1; k < row.length; k++) {
			if (row[k] > row[best]) {
				best = k;
			}
		}
		return code(label, best);
	}

	private static long code(int given, int argmax) {
		return (long) given << 32 | argmax;
	}

	private static int[] starts(int[] labels, int k) {
		int[] start = new int[k + 1];
		for (int label : labels) {
			if (label >= 0) {
				start[label + 1]++;
			}
		}
		Arrays.parallelPrefix(start, Integer::sum);
		return start;
	}

	private static int[] byCategory(int[] labels, int[] start) {
		int[] next = start.clone();
		int[] rows = new int[start[start.length - 1]];
		for (int row = 0; row < labels.length; row++) {
			if (labels[row] >= 0) {
				rows[next[labels[row]]++] = row;
			}
		}
		return rows;
	}
}
