package org.reannotate.worker.internal.head;

import java.util.LinkedHashMap;
import java.util.Map;

import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** A fitted head: standardization and weights. Immutable. */
final class LinearHead {

	/** Receives one row's logits; the array is used again. */
	@FunctionalInterface
	interface Sink {
		void accept(int row, float[] logits);
	}

	private final Features features;
	private final Standardization standardization;
	private final float[] weights;
	private final int categories;

	/** @param point {@code K x (D + 1)}, copied */
	LinearHead(Features features, Standardization standardization, double[] point, int categories) {
		this.features = features;
		this.standardization = standardization;
		this.categories = categories;
		this.weights = new float[point.length];
		for (int i = 0; i < point.length; i++) {
			weights[i] = (float) point[i];
		}
	}

	/** Logits of those rows, in their order. */
	void predict(int[] rows, Sink sink) {
		var block = new RowBlock(features, standardization);
		float[] logits = new float[categories * RowBlock.ROWS];
		float[] row = new float[categories];
		for (int from = 0; from < rows.length; from += RowBlock.ROWS) {
			int count = block.load(rows, from);
			block.logits(weights, categories, logits);
			for (int i = 0; i < count; i++) {
				for (int k = 0; k < categories; k++) {
					row[k] = logits[k * RowBlock.ROWS + i];
				}
				sink.accept(rows[from + i], row);
			}
		}
	}

	/**
	 * Mean cross entropy of the labels of those rows.
	 *
	 * @param counts K, how much a row of each category counts
	 */
	double logLoss(int[] rows, Labels labels, double[] counts) {
		double[] sum = new double[1];
		predict(rows, (row, logits) -> sum[0] += labels.derive(logits, 0, 1, row, counts));
		return sum[0] / rows.length;
	}

	/** For a parameter file. */
	Map<String, Values> parameters() {
		int d = features.dimensions();
		var arrays = new LinkedHashMap<String, Values>();
		arrays.put("head_mean", new Values(new long[] { d }, standardization.mean()));
		arrays.put("head_factor", new Values(new long[] { d }, standardization.factor()));
		arrays.put("head_weight_and_bias", new Values(new long[] { categories, d + 1 }, weights));
		return arrays;
	}
}
