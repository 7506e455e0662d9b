package org.reannotate.worker.internal.head;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.labels.Labels;

/**
 * Mean cross entropy of a linear classifier, by softmax or sigmoid, each row as much as its category counts, plus
 * {@code strength / 2} times the squared weights (biases are free), with its gradient. Used from one thread.
 */
final class HeadObjective implements Lbfgs.Objective {

	private static final int ROWS_IN_FLOAT = 1024;

	private final int[] rows;
	private final Cancellation cancellation;
	private final Labels labels;
	private final double[] counts;
	private final int categories;
	private final int stride;
	private final RowBlock block;
	private final float[] weights;
	private final float[] partial;
	private final float[] logits;
	private double strength;

	/**
	 * @param rows   the training part
	 * @param labels of the whole; each of {@code rows} has one
	 */
	HeadObjective(Features features, Standardization standardization, int[] rows, Labels labels,
			Cancellation cancellation) {
		this.cancellation = cancellation;
		this.rows = rows;
		this.labels = labels;
		this.counts = labels.weights(rows);
		this.categories = labels.categories();
		this.stride = features.dimensions() + 1;
		this.block = new RowBlock(features, standardization);
		this.weights = new float[categories * stride];
		this.partial = new float[categories * stride];
		this.logits = new float[categories * RowBlock.ROWS];
	}

	int parameters() {
		return weights.length;
	}

	void setStrength(double value) {
		strength = value;
	}

	@Override
	public double evaluate(double[] point, double[] gradient) {
		goOn();
		for (int i = 0; i < weights.length; i++) {
			weights[i] = (float) point[i];
		}
		Arrays.fill(gradient, 0);
		Arrays.fill(partial, 0);
		double loss = 0;
		for (int from = 0; from < rows.length; from += RowBlock.ROWS) {
			int count = block.load(rows, from);
			block.logits(weights, categories, logits);
			loss += errors(from, count);
			block.addGradient(logits, categories, partial);
			if ((from + RowBlock.ROWS) % ROWS_IN_FLOAT == 0) {
				// A pass over a million rows takes minutes, a fit hundreds of passes.
				goOn();
				flush(gradient);
			}
		}
		flush(gradient);
		return loss / rows.length + penalty(point, gradient);
	}

	private void goOn() {
		if (!cancellation.goesOn()) {
			throw new CancellationException();
		}
	}

	/** Replaces logits by probability minus truth; returns the cross entropy. */
	private double errors(int from, int count) {
		double loss = 0;
		for (int i = 0; i < RowBlock.ROWS; i++) {
			if (i < count) {
				loss += labels.derive(logits, i, RowBlock.ROWS, rows[from + i], counts);
			} else {
				for (int k = 0; k < categories; k++) {
					logits[k * RowBlock.ROWS + i] = 0;
				}
			}
		}
		return loss;
	}

	private void flush(double[] gradient) {
		for (int i = 0; i < partial.length; i++) {
			gradient[i] += partial[i];
			partial[i] = 0;
		}
	}

	private double penalty(double[] point, double[] gradient) {
		double squares = 0;
		double scale = 1.0 / rows.length;
		for (int i = 0; i < point.length; i++) {
			gradient[i] *= scale;
			if (i % stride != stride - 1) {
				gradient[i] += strength * point[i];
				squares += point[i] * point[i];
			}
		}
		return 0.5 * strength * squares;
	}
}
