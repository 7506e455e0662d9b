package org.reannotate.worker.internal.training;

import java.util.Arrays;
import java.util.List;

import org.reannotate.protocol.rpc.LearningRateCurve;

/**
 * The losses of a sweep: when they diverge, where they fall fastest, and which rate they suggest.
 *
 * A training learns best with rates not far below the largest one that it bears (Bengio, Practical Recommendations for
 * Gradient-Based Training of Deep Architectures, 2012; Smith 2017: the upper end of the range is where the loss ceases to
 * fall). That is the largest rate whose loss cannot be told from the lowest, given how much losses of single batches
 * vary; suggested is a third of it, since the schedule's peak lasts longer than a step of the sweep. The steepest descent,
 * another rule in use, lies lower, and where batches are small the steepest place of all is often noise before anything is
 * learned: it is looked for only where the loss went down for good.
 */
final class RateLosses {

	private static final double DIVERGED = 4;
	private static final double MEMORY = 0.8;
	/** Width of the smoothing and of the slope, as shares of the steps. */
	private static final double SMOOTHING = 0.04;
	private static final double SLOPE = 0.04;
	private static final int REACH = 3;
	/** Standard deviations of the smoothed loss that are no difference. */
	private static final double NOISE = 2;
	/** Of the distance from the mean of a normal distribution, in its standard deviations. */
	private static final double NORMAL_MEDIAN = 0.6745;
	/** A rate that a step bears is too high for many. */
	private static final double BELOW_EDGE = 3;

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
		double noise = NOISE * deviation();
		double low = Arrays.stream(smooth).min().orElseThrow() + noise;
		int edge = count - 1;
		while (smooth[edge] > low) {
			edge--;
		}
		int bottom = bottom(smooth, edge, low);
		double high = Arrays.stream(smooth, 0, bottom + 1).max().orElseThrow() - noise;
		int top = bottom;
		while (top > 0 && smooth[top] < high) {
			top--;
		}
		boolean clear = high - noise > smooth[bottom];
		double suggested = Math.max(rates[0], rates[edge] / BELOW_EDGE);
		return new LearningRateCurve(Arrays.copyOf(rates, count), smooth, suggested, rates[steepest(smooth, top, bottom)],
				clear ? List.of() : List.of(Messages.RateLosses_noFall));
	}

	/** The lowest step of those before the edge that are as low as it. */
	private static int bottom(double[] smooth, int edge, double low) {
		int bottom = edge;
		for (int i = edge; i >= 0 && smooth[i] <= low; i--) {
			bottom = smooth[i] < smooth[bottom] ? i : bottom;
		}
		return bottom;
	}

	/**
	 * How much a smoothed loss is off by chance: what losses differ from their neighbours, by the median, which a slope or
	 * the climb at the end hardly moves, and how many of them make a smoothed one.
	 */
	private double deviation() {
		double[] steps = new double[Math.max(1, count - 1)];
		for (int i = 1; i < count; i++) {
			steps[i - 1] = Math.abs(losses[i] - losses[i - 1]);
		}
		Arrays.sort(steps);
		double single = steps[steps.length / 2] / (NORMAL_MEDIAN * Math.sqrt(2));
		return single / Math.sqrt(2 * Math.sqrt(Math.PI) * width());
	}

	private double width() {
		return Math.max(1, SMOOTHING * losses.length);
	}

	/** By a bell, to both sides alike: nothing moves to higher rates. */
	private double[] smoothed() {
		double width = width();
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

	/** The step between those two where the loss falls fastest; where it never falls, the first. */
	private int steepest(double[] smooth, int from, int to) {
		int reach = (int) Math.max(1, Math.round(SLOPE * losses.length));
		int best = from;
		double fall = 0;
		for (int i = from; i <= to; i++) {
			int before = Math.max(0, i - reach);
			int after = Math.min(count - 1, i + reach);
			double slope = (smooth[after] - smooth[before]) / Math.max(1, after - before);
			if (slope < fall) {
				fall = slope;
				best = i;
			}
		}
		return best;
	}
}
