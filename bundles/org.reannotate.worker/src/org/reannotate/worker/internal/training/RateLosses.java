package org.reannotate.worker.internal.training;

import java.util.Arrays;
import java.util.List;

import org.reannotate.protocol.rpc.LearningRateCurve;

/** The losses of a sweep: when they diverge, and where they fall fastest. */
final class RateLosses {

	private static final double DIVERGED = 4;
	private static final double MEMORY = 0.8;
	/** Width of the smoothing and of the slope, as shares of the steps. */
	private static final double SMOOTHING = 0.04;
	private static final double SLOPE = 0.04;
	private static final int REACH = 3;
	/** The rate of the smallest loss is on the way out already. */
	private static final double BELOW_SMALLEST = 3;

	private final double[] losses;
	private int count;
	private double recent;
	private double smallest = Double.POSITIVE_INFINITY;
	private boolean over;

	RateLosses(int steps) {
		losses = new double[steps];
	}

	/** Takes note of a step's mean loss. */
	void add(double loss) {
		if (over || !Double.isFinite(loss)) {
			over = true;
			return;
		}
		losses[count++] = loss;
		recent = count == 1 ? loss : MEMORY * recent + (1 - MEMORY) * loss;
		smallest = Math.min(smallest, recent);
		over = recent > DIVERGED * smallest;
	}

	/** Whether the loss diverged. */
	boolean isOver() {
		return over;
	}

	/** Steps seen. */
	int count() {
		return count;
	}

	/** The loss of the last step seen. */
	double last() {
		return losses[count - 1];
	}

	LearningRateCurve curve(double[] rates) {
		double[] smooth = smoothed();
		int lowest = 0;
		for (int i = 1; i < count; i++) {
			lowest = smooth[i] < smooth[lowest] ? i : lowest;
		}
		int steepest = steepest(smooth, lowest);
		double suggested = Math.min(rates[steepest], Math.max(rates[0], rates[lowest] / BELOW_SMALLEST));
		return new LearningRateCurve(Arrays.copyOf(rates, count), smooth, suggested, rates[steepest], List.of());
	}

	/** By a bell, to both sides alike: nothing moves to higher rates. */
	private double[] smoothed() {
		double width = Math.max(1, SMOOTHING * losses.length);
		int reach = (int) Math.ceil(REACH * width);
		double[] smooth = new double[count];
		for (int i = 0; i < count; i++) {
			double sum = 0;
			double weights = 0;
			for (int j = Math.max(0, i - reach); j <= Math.min(count - 1, i + reach); j++) {
				double weight = Math.exp(-0.5 * (i - j) * (i - j) / (width * width));
				sum += weight * losses[j];
				weights += weight;
			}
			smooth[i] = sum / weights;
		}
		return smooth;
	}

	/** The step before the lowest where the loss falls fastest; where it never falls, the first. */
	private int steepest(double[] smooth, int lowest) {
		int width = (int) Math.max(1, Math.round(SLOPE * losses.length));
		int best = 0;
		double fall = 0;
		for (int i = 0; i <= lowest; i++) {
			int before = Math.max(0, i - width);
			int after = Math.min(count - 1, i + width);
			double slope = (smooth[after] - smooth[before]) / Math.max(1, after - before);
			if (slope < fall) {
				fall = slope;
				best = i;
			}
		}
		return best;
	}
}
