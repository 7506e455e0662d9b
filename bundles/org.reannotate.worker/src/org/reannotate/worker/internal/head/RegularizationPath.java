package org.reannotate.worker.internal.head;

import java.util.function.BiConsumer;

/** Fits heads from the strongest regularization to weaker ones, each from where the last one ended. */
final class RegularizationPath {

	private static final int MOST_ITERATIONS = 100;
	private static final double TOLERANCE = 1e-5;
	private static final double[] STRENGTHS = { 1e-1, 3e-2, 1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 3e-6 };

	private final Features features;
	private final int[] labels;
	private final int categories;

	RegularizationPath(Features features, int[] labels, int categories) {
		this.features = features;
		this.labels = labels;
		this.categories = categories;
	}

	static int length() {
		return STRENGTHS.length;
	}

	static double strength(int index) {
		return STRENGTHS[index];
	}

	/** Fits on those rows down to strength number {@code last}; returns that head, telling of each. */
	LinearHead fit(int[] rows, int last, BiConsumer<Integer, LinearHead> each) {
		Standardization standardization = Standardization.fit(features, rows);
		var objective = new SoftmaxObjective(features, standardization, rows, labels, categories);
		double[] point = start(rows, objective.parameters());
		LinearHead head = new LinearHead(features, standardization, point, categories);
		for (int i = 0; i <= last; i++) {
			objective.setStrength(STRENGTHS[i]);
			new Lbfgs(objective, MOST_ITERATIONS, TOLERANCE).minimize(point);
			head = new LinearHead(features, standardization, point, categories);
			each.accept(i, head);
		}
		return head;
	}

	/** No weights, and the categories' shares as biases. */
	private double[] start(int[] rows, int length) {
		double[] point = new double[length];
		double[] counts = new double[categories];
		for (int row : rows) {
			counts[labels[row]]++;
		}
		int stride = length / categories;
		for (int k = 0; k < categories; k++) {
			point[k * stride + stride - 1] = Math.log((counts[k] + 0.1) / (rows.length + 0.1 * categories));
		}
		return point;
	}
}
