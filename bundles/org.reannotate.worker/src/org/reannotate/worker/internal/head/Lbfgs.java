package org.reannotate.worker.internal.head;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Limited-memory BFGS with a backtracking line search (Nocedal and Wright, Numerical Optimization, 2006, algorithms
 * 7.4, 7.5 and 3.1). Deterministic.
 */
public final class Lbfgs {

	/** A smooth function. */
	@FunctionalInterface
	public interface Objective {

		/** Its value at {@code point}; fills {@code gradient}. */
		double evaluate(double[] point, double[] gradient);
	}

	private static final int MEMORY = 10;
	private static final double SUFFICIENT_DECREASE = 1e-4;
	private static final int MOST_BACKTRACKS = 30;

	private record Pair(double[] step, double[] change, double product) {
	}

	private final Objective objective;
	private final int mostIterations;
	private final double tolerance;
	private final ArrayDeque<Pair> pairs = new ArrayDeque<>();

	/** Stops after so many iterations or when the value falls by less than {@code tolerance} of itself. */
	public Lbfgs(Objective objective, int mostIterations, double tolerance) {
		this.objective = objective;
		this.mostIterations = mostIterations;
		this.tolerance = tolerance;
	}

	/** Moves {@code point} to a minimum; returns the value there. */
	public double minimize(double[] point) {
		pairs.clear();
		double[] gradient = new double[point.length];
		double value = objective.evaluate(point, gradient);
		for (int i = 0; i < mostIterations; i++) {
			double[] direction = direction(gradient);
			double slope = dot(direction, gradient);
			if (slope > -1e-14) {
				break;
			}
			double[] before = point.clone();
			double[] gradientBefore = gradient.clone();
			double next = search(point, before, direction, slope, value, gradient);
			if (!(next < value)) {
				System.arraycopy(before, 0, point, 0, point.length);
				break;
			}
			remember(point, before, gradient, gradientBefore);
			boolean settled = value - next <= tolerance * Math.max(1e-3, Math.abs(value));
			value = next;
			if (settled) {
				break;
			}
		}
		return value;
	}

	private double search(double[] point, double[] before, double[] direction, double slope, double value,
			double[] gradient) {
		double step = pairs.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(direction, direction))) * 4 : 1;
		for (int tries = 0; tries < MOST_BACKTRACKS; tries++) {
			for (int i = 0; i < point.length; i++) {
				point[i] = before[i] + step * direction[i];
			}
			double next = objective.evaluate(point, gradient);
			if (next <= value + SUFFICIENT_DECREASE * step * slope) {
				return next;
			}
			// Minimum of the parabola through what is known, kept within bounds.
			double parabola = -slope * step * step / (2 * (next - value - slope * step));
			step = Math.max(0.1 * step, Math.min(0.5 * step, parabola));
		}
		return Double.POSITIVE_INFINITY;
	}

	private void remember(double[] point, double[] before, double[] gradient, double[] gradientBefore) {
		double[] step = subtract(point, before);
		double[] change = subtract(gradient, gradientBefore);
		double product = dot(step, change);
		if (product > 1e-12 * dot(change, change)) {
			pairs.addLast(new Pair(step, change, product));
			if (pairs.size() > MEMORY) {
				pairs.removeFirst();
			}
		}
	}

	private double[] direction(double[] gradient) {
		double[] q = gradient.clone();
		double[] alphas = new double[pairs.size()];
		int at = alphas.length;
		for (var newest = pairs.descendingIterator(); newest.hasNext();) {
			Pair pair = newest.next();
			at--;
			alphas[at] = dot(pair.step(), q) / pair.product();
			add(q, pair.change(), -alphas[at]);
		}
		if (!pairs.isEmpty()) {
			Pair last = pairs.getLast();
			scale(q, last.product() / dot(last.change(), last.change()));
		}
		for (Pair pair : pairs) {
			double beta = dot(pair.change(), q) / pair.product();
			add(q, pair.step(), alphas[at] - beta);
			at++;
		}
		scale(q, -1);
		return q;
	}

	private static double[] subtract(double[] a, double[] b) {
		double[] difference = Arrays.copyOf(a, a.length);
		add(difference, b, -1);
		return difference;
	}

	private static void add(double[] to, double[] values, double factor) {
		for (int i = 0; i < to.length; i++) {
			to[i] += factor * values[i];
		}
	}

	private static void scale(double[] values, double factor) {
		for (int i = 0; i < values.length; i++) {
			values[i] *= factor;
		}
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
