package org.reannotate.worker.internal.labels;

import java.util.List;

import org.reannotate.protocol.recipe.CategoryWeights;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.run.RunSample;

/**
 * The labels of a run's rows with the loss that is made of them. An answer is right where it is the given label or a
 * further one; a softmax learns the given label alone, a sigmoid all of them. Rows of rare categories may count more in
 * training. Immutable, thread-safe.
 */
public final class Labels {

	private static final int[] NONE = {};

	private final int[] given;
	private final int[][] further;
	private final int categories;
	private final Loss loss;
	private final CategoryWeights weights;

	private Labels(int[] given, int[][] further, int categories, Loss loss, CategoryWeights weights) {
		this.given = given;
		this.further = further;
		this.categories = categories;
		this.loss = loss;
		this.weights = weights;
	}

	/** Of a run's samples, as its recipe learns from them. */
	public static Labels of(List<RunSample> samples, int categories, Training training) {
		return of(samples, categories, training.loss()).withWeights(training.weights());
	}

	/** Of a run's samples, which count the same. */
	public static Labels of(List<RunSample> samples, int categories, Loss loss) {
		int[] given = samples.stream().mapToInt(RunSample::label).toArray();
		int[][] further = samples.stream()
				.map(s -> s.also().isEmpty() ? NONE : s.also().stream().mapToInt(Integer::intValue).toArray())
				.toArray(int[][]::new);
		return new Labels(given, further, categories, loss, CategoryWeights.NONE);
	}

	/** The same labels, with rows that count by their category. */
	public Labels withWeights(CategoryWeights value) {
		return new Labels(given, further, categories, loss, value);
	}

	/**
	 * How much a row of each category counts where those rows are learned from; their mean is 1.
	 *
	 * @return K, 0 where none of them has the category
	 */
	public double[] weights(int[] rows) {
		int[] counts = new int[categories];
		for (int row : rows) {
			if (isLabelled(row)) {
				counts[given[row]]++;
			}
		}
		return weights.of(counts);
	}

	/**
	 * One label a row, learned with a softmax.
	 *
	 * @param given column by row, negative for none
	 */
	public static Labels single(int[] given, int categories) {
		int[][] further = new int[given.length][];
		java.util.Arrays.fill(further, NONE);
		return new Labels(given.clone(), further, categories, Loss.SOFTMAX, CategoryWeights.NONE);
	}

	/** N. */
	public int rows() {
		return given.length;
	}

	/** K. */
	public int categories() {
		return categories;
	}

	/** What is made small. */
	public Loss loss() {
		return loss;
	}

	/** Column of the given label, negative for none. */
	public int given(int row) {
		return given[row];
	}

	/** Whether the row has a label. */
	public boolean isLabelled(int row) {
		return given[row] >= 0;
	}

	/** Whether that column is the given label or a further one. */
	public boolean isRight(int row, int column) {
		if (given[row] == column) {
			return true;
		}
		for (int other : further[row]) {
			if (other == column) {
				return true;
			}
		}
		return false;
	}

	/** Whether that column is one that training shall make high. */
	public boolean isWanted(int row, int column) {
		return given[row] == column || loss == Loss.SIGMOID && isRight(row, column);
	}

	/** Whether the largest of the row's logits, at {@code offset..}, is a right one. */
	public boolean isAnsweredRight(float[] logits, int offset, int row) {
		float right = Float.NEGATIVE_INFINITY;
		float wrong = Float.NEGATIVE_INFINITY;
		for (int k = 0; k < categories; k++) {
			if (isRight(row, k)) {
				right = Math.max(right, logits[offset + k]);
			} else {
				wrong = Math.max(wrong, logits[offset + k]);
			}
		}
		return right > wrong;
	}

	/** Logit of the given label minus the largest one that is not right. */
	public float margin(float[] logits, int offset, int row) {
		float wrong = Float.NEGATIVE_INFINITY;
		for (int k = 0; k < categories; k++) {
			wrong = isRight(row, k) ? wrong : Math.max(wrong, logits[offset + k]);
		}
		// Every category is right: as sure as the answer itself.
		float other = wrong == Float.NEGATIVE_INFINITY ? -logits[offset + given[row]] : wrong;
		return logits[offset + given[row]] - other;
	}

	/** Cross-entropy of a labelled row, its logits at {@code offset..}; with a sigmoid summed over the categories. */
	public double lossOf(float[] logits, int offset, int row) {
		float[] scratch = java.util.Arrays.copyOfRange(logits, offset, offset + categories);
		return derive(scratch, 0, 1, row);
	}

	/**
	 * Replaces a labelled row's logits, at {@code offset, offset + stride, ...}, by the loss's derivatives.
	 *
	 * @return the loss, as {@link #lossOf}
	 */
	public double derive(float[] logits, int offset, int stride, int row) {
		if (loss == Loss.SOFTMAX) {
			double value = Softmax.toProbabilities(logits, offset, stride, categories, given[row]);
			logits[offset + given[row] * stride] -= 1;
			return value;
		}
		double sum = 0;
		for (int k = 0; k < categories; k++) {
			int at = offset + k * stride;
			double logit = logits[at];
			boolean wanted = isWanted(row, k);
			sum += softPlus(wanted ? -logit : logit);
			logits[at] = (float) (sigmoid(logit) - (wanted ? 1 : 0));
		}
		return sum;
	}

	/** Replaces logits by probabilities: with a softmax they sum to 1, with a sigmoid each stands alone. */
	public void toProbabilities(float[] logits) {
		toProbabilities(logits, loss);
	}

	/** Likewise, for one row of logits of any network. */
	public static void toProbabilities(float[] logits, Loss loss) {
		if (loss == Loss.SOFTMAX) {
			Softmax.toProbabilities(logits, 0, 1, logits.length, -1);
			return;
		}
		for (int k = 0; k < logits.length; k++) {
			logits[k] = (float) sigmoid(logits[k]);
		}
	}

	/** The bias that says no more than the share of rows that want a category. */
	public double biasOf(double share) {
		return loss == Loss.SOFTMAX ? Math.log(share) : Math.log(share / Math.max(1e-6, 1 - share));
	}

	/**
	 * Replaces a labelled row's logits by the derivatives of its loss times how much its category counts.
	 *
	 * @param byCategory as {@link #weights} gave them
	 * @return the loss, as much as it counts
	 */
	public double derive(float[] logits, int offset, int stride, int row, double[] byCategory) {
		double weight = byCategory[given[row]];
		double value = derive(logits, offset, stride, row);
		if (weight != 1) {
			for (int k = 0; k < categories; k++) {
				logits[offset + k * stride] *= (float) weight;
			}
		}
		return weight * value;
	}

	private static double sigmoid(double logit) {
		return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
	}

	/** {@code log(1 + e^x)} without overflow. */
	private static double softPlus(double x) {
		return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
	}
}
