package org.reannotate.worker.internal.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.worker.internal.labels.Labels;

/** Counts probabilities of labelled rows that were held out. */
public final class PartTally {

	private static final double SMALLEST = 1e-12;

	private final Labels labels;
	private final int[] counted;
	private final int[] right;
	private double loss;
	private int all;
	private int allRight;

	/** Counts rows of those labels. */
	public PartTally(Labels labels) {
		this.labels = labels;
		this.counted = new int[labels.categories()];
		this.right = new int[labels.categories()];
	}

	/** Counts one labelled row. */
	public void add(int row, float[] probabilities) {
		int given = labels.given(row);
		int isRight = labels.isRight(row, argmax(probabilities)) ? 1 : 0;
		counted[given]++;
		right[given] += isRight;
		all++;
		allRight += isRight;
		loss += lossOf(row, probabilities);
	}

	private double lossOf(int row, float[] probabilities) {
		if (labels.loss() == Loss.SOFTMAX) {
			return -Math.log(Math.max(SMALLEST, probabilities[labels.given(row)]));
		}
		double sum = 0;
		for (int k = 0; k < probabilities.length; k++) {
			sum -= Math.log(Math.max(SMALLEST, labels.isWanted(row, k) ? probabilities[k] : 1 - probabilities[k]));
		}
		return sum;
	}

	private static int argmax(float[] values) {
		int best = 0;
		for (int k = 1; k < values.length; k++) {
			best = values[k] > values[best] ? k : best;
		}
		return best;
	}

	boolean isEmpty() {
		return all == 0;
	}

	/** {@code accuracy} and {@code log_loss} (of a part: {@code loss}, {@code samples} too). */
	public Map<String, Double> metrics(String prefix) {
		var metrics = new TreeMap<String, Double>();
		metrics.put(prefix + "accuracy", all == 0 ? 0 : (double) allRight / all);
		metrics.put(prefix + (prefix.isEmpty() ? "log_loss" : "loss"), all == 0 ? 0 : loss / all);
		if (!prefix.isEmpty()) {
			metrics.put(prefix + "samples", (double) all);
		}
		return metrics;
	}

	/** Accuracy of each category that has rows, by its id. */
	Map<String, Double> categoryMetrics(String prefix, List<RunColumn> columns) {
		var metrics = new TreeMap<String, Double>();
		for (int k = 0; k < counted.length; k++) {
			if (counted[k] > 0) {
				metrics.put(prefix + columns.get(k).id(), (double) right[k] / counted[k]);
			}
		}
		return metrics;
	}
}
