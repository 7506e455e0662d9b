package org.reannotate.worker.internal.training;

import java.util.Arrays;

import org.reannotate.protocol.recipe.Loss;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.labels.Labels;

/**
 * What a step wants of its pictures.
 *
 * @param values  {@code count x K}: what each category's share shall be (softmax), or 1 and 0 for wanted or not (sigmoid)
 * @param weights how much each picture counts; 0 for those that could not be read
 */
record Targets(float[] values, float[] weights) {

	/** A softmax is not asked to be surer than labels are right. */
	private static final float SMOOTHING = 0.05f;

	/**
	 * Of a batch.
	 *
	 * @param categoryWeights K, how much a picture of a category counts
	 */
	static Targets of(Batch batch, Labels labels, double[] categoryWeights) {
		int categories = labels.categories();
		float[] values = new float[batch.size() * categories];
		float[] weights = new float[batch.size()];
		for (int i = 0; i < batch.size(); i++) {
			int row = batch.rows()[i];
			if (!batch.readable()[i] || !labels.isLabelled(row)) {
				continue;
			}
			weights[i] = (float) categoryWeights[labels.given(row)];
			int at = i * categories;
			if (labels.loss() == Loss.SOFTMAX) {
				Arrays.fill(values, at, at + categories, SMOOTHING / categories);
				values[at + labels.given(row)] += 1 - SMOOTHING;
			} else {
				for (int k = 0; k < categories; k++) {
					values[at + k] = labels.isWanted(row, k) ? 1 : 0;
				}
			}
		}
		return new Targets(values, weights);
	}

	/** Of the pictures from one position on, up to another. */
	Targets part(int from, int to) {
		int categories = values.length / Math.max(1, count());
		return new Targets(Arrays.copyOfRange(values, from * categories, to * categories),
				Arrays.copyOfRange(weights, from, to));
	}

	/** Pictures. */
	int count() {
		return weights.length;
	}

	/** Whether the picture at that position is learned from. */
	boolean counts(int position) {
		return weights[position] > 0;
	}
}
