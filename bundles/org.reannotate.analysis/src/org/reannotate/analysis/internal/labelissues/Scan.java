package org.reannotate.analysis.internal.labelissues;

import java.util.concurrent.atomic.AtomicInteger;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.InvalidInputException;

/**
 * What one pass over the matrix leaves of every row; with these few numbers a row most of the filters need not look at
 * the matrix again.
 *
 * @param labels           the given labels
 * @param precision        the matrix's precision
 * @param thresholds       K; confident thresholds
 * @param self             N; probability of the given label, 0 where there is none
 * @param other            N; the likeliest category besides the given one
 * @param otherProbability N; its probability
 * @param confident        N; the category the row counts for in the confident joint, or -1
 */
public record Scan(Labels labels, Precision precision, double[] thresholds, double[] self, int[] other,
		double[] otherProbability, int[] confident) {

	/** Runs the pass. */
	public static Scan run(ProbabilityMatrix p, Labels labels, int threads) throws InvalidInputException {
		Precision precision = Precision.of(p.isSinglePrecision());
		double[] self = Thresholds.selfConfidence(p, labels, threads);
		double[] thresholds = Thresholds.of(labels, self, precision, threads);
		int n = p.rows();
		Scan scan = new Scan(labels, precision, thresholds, self, new int[n], new double[n], new int[n]);
		double[] cuts = scan.cuts();
		AtomicInteger invalid = new AtomicInteger(n);
		Parallel.forBlocks(threads, n, (from, to) -> scan.rows(p, cuts, from, to, invalid));
		if (invalid.get() < n) {
			throw InputCheck.explain(p, invalid.get());
		}
		return scan;
	}

	private double[] cuts() {
		double[] cuts = new double[thresholds.length];
		double tolerance = precision.round(Thresholds.TOLERANCE);
		for (int k = 0; k < cuts.length; k++) {
			cuts[k] = precision.round(thresholds[k] - tolerance);
		}
		return cuts;
	}

	private void rows(ProbabilityMatrix p, double[] cuts, int from, int to, AtomicInteger invalid) {
		RowScanner scanner = new RowScanner(p, cuts);
		for (int first = from; first < to; first += scanner.blockRows) {
			int count = Math.min(scanner.blockRows, to - first);
			scanner.read(p, first, count);
			for (int i = 0; i < count; i++) {
				row(scanner, i * scanner.columns, first + i, cuts, invalid);
			}
		}
	}

	private void row(RowScanner scanner, int base, int row, double[] cuts, AtomicInteger invalid) {
		int given = labels.of()[row];
		if (!scanner.scan(base, given)) {
			invalid.accumulateAndGet(row, Math::min);
		}
		other[row] = scanner.largestCategory;
		otherProbability[row] = scanner.largest;
		boolean givenConfident = given >= 0 && self[row] >= cuts[given];
		int count = scanner.confident + (givenConfident ? 1 : 0);
		confident[row] = switch (count) {
			case 0 -> -1;
			case 1 -> givenConfident ? given : scanner.firstConfident;
			default -> argmax(row);
		};
	}

	/** Number of rows, N. */
	public int rows() {
		return self.length;
	}

	/** Number of categories, K. */
	public int categories() {
		return thresholds.length;
	}

	/** The likeliest category of a row; the first of equals. */
	public int argmax(int row) {
		int given = labels.of()[row];
		return given >= 0 && wins(given, self[row], row) ? given : other[row];
	}

	/** Whether the given label is the row's likeliest, with the benefit of a small doubt. */
	public boolean agrees(int row) {
		int given = labels.of()[row];
		double favoured = precision.round(self[row] + precision.round(Thresholds.TOLERANCE));
		return given >= 0 && wins(given, favoured, row);
	}

	private boolean wins(int given, double probability, int row) {
		return probability > otherProbability[row] || probability == otherProbability[row] && given < other[row];
	}

	/** Share of the labelled rows whose given label is the likeliest. */
	public double accuracy() {
		int hits = 0;
		for (int row : labels.rows()) {
			hits += argmax(row) == labels.of()[row] ? 1 : 0;
		}
		return (double) hits / labels.labelled();
	}
}
