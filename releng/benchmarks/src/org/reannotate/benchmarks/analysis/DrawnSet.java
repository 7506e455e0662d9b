package org.reannotate.benchmarks.analysis;

import java.util.Random;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Points around a centre for each category, some given a wrong label, and what a model that learned the centres from the
 * given labels of one half says about the other half.
 *
 * @param wrong N; whether the given label is wrong
 */
record DrawnSet(ProbabilityMatrix p, int[] labels, boolean[] wrong) {

	private static final int DIMENSIONS = 8;
	private static final double SPREAD = 1.3;

	/** Where wrong labels come from. */
	enum Kind {
		/** Any other category. */
		UNIFORM,
		/** The category after the right one. */
		NEXT,
		/** The nearest other centre, the more likely the nearer: what people mistake for one another. */
		NEAR
	}

	static DrawnSet of(long seed, int samples, int categories, double noise, Kind kind) {
		Random random = new Random(seed * 31 + samples);
		double[][] centres = normal(random, categories, SPREAD);
		double[][] points = normal(random, samples, 1);
		int[] labels = new int[samples];
		boolean[] wrong = new boolean[samples];
		for (int i = 0; i < samples; i++) {
			int right = random.nextInt(categories);
			add(centres[right], points[i]);
			labels[i] = given(random, points[i], centres, right, noise, kind);
			wrong[i] = labels[i] != right;
		}
		return new DrawnSet(ProbabilityMatrix.of(predict(points, labels, categories)), labels, wrong);
	}

	private static double[][] normal(Random random, int rows, double scale) {
		double[][] values = new double[rows][DIMENSIONS];
		for (double[] row : values) {
			for (int d = 0; d < DIMENSIONS; d++) {
				row[d] = scale * random.nextGaussian();
			}
		}
		return values;
	}

	private static int given(Random random, double[] point, double[][] centres, int right, double noise, Kind kind) {
		int categories = centres.length;
		if (kind == Kind.NEAR) {
			double[] q = softmax(point, centres, 0.25);
			q[right] = 0;
			int nearest = 0;
			for (int k = 1; k < categories; k++) {
				nearest = q[k] > q[nearest] ? k : nearest;
			}
			return random.nextDouble() < Math.min(0.9, 3 * noise * q[nearest]) ? nearest : right;
		}
		int step = kind == Kind.NEXT ? 1 : 1 + random.nextInt(categories - 1);
		return random.nextDouble() < noise ? (right + step) % categories : right;
	}

	private static double[][] predict(double[][] points, int[] labels, int categories) {
		double[][] p = new double[points.length][];
		for (int half = 0; half < 2; half++) {
			double[][] centres = new double[categories][DIMENSIONS];
			double[] counts = new double[categories];
			for (int i = half; i < points.length; i += 2) {
				add(points[i], centres[labels[i]]);
				counts[labels[i]]++;
			}
			for (int k = 0; k < categories; k++) {
				for (int d = 0; d < DIMENSIONS; d++) {
					centres[k][d] /= Math.max(1, counts[k]);
				}
			}
			for (int i = 1 - half; i < points.length; i += 2) {
				p[i] = softmax(points[i], centres, 0.5);
			}
		}
		return p;
	}

	private static void add(double[] what, double[] to) {
		for (int d = 0; d < to.length; d++) {
			to[d] += what[d];
		}
	}

	/** Probabilities that fall with the squared distance. */
	private static double[] softmax(double[] point, double[][] centres, double sharpness) {
		double[] p = new double[centres.length];
		double sum = 0;
		for (int k = 0; k < p.length; k++) {
			double distance = 0;
			for (int d = 0; d < DIMENSIONS; d++) {
				distance += (point[d] - centres[k][d]) * (point[d] - centres[k][d]);
			}
			p[k] = Math.exp(-sharpness * distance);
			sum += p[k];
		}
		for (int k = 0; k < p.length; k++) {
			p[k] /= sum;
		}
		return p;
	}
}
