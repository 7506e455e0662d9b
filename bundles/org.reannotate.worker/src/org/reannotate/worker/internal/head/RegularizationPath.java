package org.reannotate.worker.internal.head;

import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.labels.Labels;

/** Fits heads from strong regularization to weaker one, each from where the last one ended. */
final class RegularizationPath {

	/** Looks at each head of a path. */
	@FunctionalInterface
	interface Visitor {

		/** Whether weaker regularization is worth a try. */
		boolean visit(int index, LinearHead head);
	}

	private static final int MOST_ITERATIONS = 100;
	private static final double TOLERANCE = 1e-5;
	private static final double[] STRENGTHS = { 1e-1, 3e-2, 1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6,
			3e-7 };
	private static final double STEPS_A_DECADE = 2;

	private final Features features;
	private final Labels labels;
	private final int categories;
	private final Cancellation cancellation;

	RegularizationPath(Features features, Labels labels, Cancellation cancellation) {
		this.cancellation = cancellation;
		this.features = features;
		this.labels = labels;
		this.categories = labels.categories();
	}

	static int length() {
		return STRENGTHS.length;
	}

	static double strength(int index) {
		return STRENGTHS[index];
	}

	/**
	 * The strength for more rows that does what that strength does for fewer: the penalty's weight against the mean loss
	 * falls as rows grow.
	 */
	static int forMoreRows(int index, int rows, int moreRows) {
		long steps = Math.round(STEPS_A_DECADE * Math.log10((double) moreRows / Math.max(1, rows)));
		return (int) Math.max(0, Math.min(STRENGTHS.length - 1, index + steps));
	}

	/**
	 * Fits on those rows from strength number {@code first} to {@code last}, or until the visitor has enough.
	 *
	 * @throws java.util.concurrent.CancellationException once cancelled
	 */
	LinearHead fit(int[] rows, int first, int last, Visitor visitor) {
		Standardization standardization = Standardization.fit(features, rows);
		var objective = new HeadObjective(features, standardization, rows, labels, cancellation);
		double[] point = start(rows, objective.parameters());
		LinearHead head = new LinearHead(features, standardization, point, categories);
		for (int i = first; i <= last; i++) {
			objective.setStrength(STRENGTHS[i]);
			new Lbfgs(objective, MOST_ITERATIONS, TOLERANCE).minimize(point);
			head = new LinearHead(features, standardization, point, categories);
			if (!visitor.visit(i, head)) {
				break;
			}
		}
		return head;
	}

	/** No weights, and the categories' shares as biases. */
	private double[] start(int[] rows, int length) {
		double[] point = new double[length];
		double[] counts = new double[categories];
		for (int row : rows) {
			for (int k = 0; k < categories; k++) {
				counts[k] += labels.isWanted(row, k) ? 1 : 0;
			}
		}
		int stride = length / categories;
		for (int k = 0; k < categories; k++) {
			point[k * stride + stride - 1] = labels.biasOf((counts[k] + 0.1) / (rows.length + 0.1 * categories));
		}
		return point;
	}
}
