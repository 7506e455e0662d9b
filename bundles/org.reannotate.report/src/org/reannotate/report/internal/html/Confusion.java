package org.reannotate.report.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.report.content.Findings;

/**
 * How often each given label is seen as each category, and examples for the pairs on the page. One pass over the
 * probabilities.
 */
final class Confusion {

	/** A count above zero. */
	record Cell(int given, int seen, int count) {
	}

	private static final int BATCH = 4096;

	private final int categories;
	private final Map<Long, Integer> counts = new HashMap<>();

	private Confusion(int categories) {
		this.categories = categories;
	}

	static Confusion of(Findings findings, List<PairExamples> examples) {
		ProbabilityMatrix p = findings.probabilities();
		var confusion = new Confusion(p.columns());
		int columns = p.columns();
		int batch = Math.max(1, Math.min(BATCH, (1 << 20) / Math.max(1, columns)));
		var values = new double[batch * columns];
		for (int first = 0; first < p.rows(); first += batch) {
			int count = Math.min(batch, p.rows() - first);
			p.rows(first, count, values);
			for (int i = 0; i < count; i++) {
				int given = findings.given()[first + i];
				if (given >= 0) {
					confusion.add(given, argmax(values, i * columns, columns));
					for (PairExamples pair : examples) {
						pair.offer(first + i, given, values, i * columns);
					}
				}
			}
		}
		return confusion;
	}

	private void add(int given, int seen) {
		counts.merge((long) given * categories + seen, 1, Integer::sum);
	}

	private static int argmax(double[] values, int offset, int columns) {
		int best = 0;
		for (int j = 1; j < columns; j++) {
			if (values[offset + j] > values[offset + best]) {
				best = j;
			}
		}
		return best;
	}

	/** The counts above zero, by given and seen category. */
	List<Cell> cells() {
		var cells = new ArrayList<Cell>();
		counts.keySet().stream().sorted().forEach(key -> cells
				.add(new Cell((int) (key / categories), (int) (key % categories), counts.getOrDefault(key, 0))));
		return cells;
	}

	/** How many samples given this category are seen as such. */
	int right(int category) {
		return counts.getOrDefault((long) category * categories + category, 0);
	}
}
