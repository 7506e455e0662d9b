package org.reannotate.worker.internal.explain;

import java.util.List;

import org.reannotate.worker.internal.graph.RunGraph;

/**
 * How logits become probabilities.
 *
 * @param temperature logits are divided by it first
 * @param several     whether an image may have several right categories: each column is judged by itself then
 */
record Scores(double temperature, boolean several) {

	static Scores of(RunGraph run) {
		return new Scores(run.temperature(), run.several());
	}

	/**
	 * The logarithm of a category's probability.
	 *
	 * @param logits  holds K values from {@code offset} on
	 * @param columns of the category; their probabilities are summed
	 */
	double logProbability(float[] logits, int offset, int categories, List<Integer> columns) {
		return several ? logOfSeveral(logits, offset, columns)
				: logSum(logits, offset, columns) - logSumOfAll(logits, offset, categories);
	}

	/** Of columns that are judged each by itself the surest one counts. */
	private double logOfSeveral(float[] logits, int offset, List<Integer> columns) {
		double highest = columns.stream().mapToDouble(c -> logits[offset + c]).max().orElseThrow() / temperature;
		return -Math.log1p(Math.exp(-highest));
	}

	private double logSum(float[] logits, int offset, List<Integer> columns) {
		double highest = columns.stream().mapToDouble(c -> logits[offset + c]).max().orElseThrow() / temperature;
		double sum = columns.stream().mapToDouble(c -> Math.exp(logits[offset + c] / temperature - highest)).sum();
		return highest + Math.log(sum);
	}

	private double logSumOfAll(float[] logits, int offset, int categories) {
		double highest = Double.NEGATIVE_INFINITY;
		for (int k = 0; k < categories; k++) {
			highest = Math.max(highest, logits[offset + k] / temperature);
		}
		double sum = 0;
		for (int k = 0; k < categories; k++) {
			sum += Math.exp(logits[offset + k] / temperature - highest);
		}
		return highest + Math.log(sum);
	}
}
