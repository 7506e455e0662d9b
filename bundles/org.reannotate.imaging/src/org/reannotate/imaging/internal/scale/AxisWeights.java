package org.reannotate.imaging.internal.scale;

/**
 * For each result column (or row) the source columns that it draws on and their weights, which sum to 1. Shrinking: the
 * share of each source pixel in the area of the result pixel. Enlarging: the two neighbours of the pixel's centre.
 */
final class AxisWeights {
	private final int[] first;
	private final float[][] weights;

	/**
	 * @param sourceLength pixels of the source along the axis
	 * @param from where the wanted part begins on the source
	 * @param length how many source pixels it covers
	 * @param count result pixels
	 */
	AxisWeights(int sourceLength, double from, double length, int count) {
		first = new int[count];
		weights = new float[count][];
		double step = length / count;
		for (int i = 0; i < count; i++) {
			if (step >= 1) {
				average(i, sourceLength, from + i * step, from + (i + 1) * step);
			} else {
				interpolate(i, sourceLength, from + (i + 0.5) * step - 0.5);
			}
		}
	}

	private void average(int i, int sourceLength, double from, double to) {
		int begin = Math.min(sourceLength - 1, Math.max(0, (int) Math.floor(from + 1e-9)));
		int end = Math.max(begin + 1, Math.min(sourceLength, (int) Math.ceil(to - 1e-9)));
		var shares = new float[end - begin];
		double sum = 0;
		for (int s = begin; s < end; s++) {
			double share = Math.max(0, Math.min(to, s + 1.0) - Math.max(from, s));
			shares[s - begin] = (float) share;
			sum += share;
		}
		for (int s = 0; s < shares.length; s++) {
			shares[s] = sum > 0 ? (float) (shares[s] / sum) : 1f / shares.length;
		}
		first[i] = begin;
		weights[i] = shares;
	}

	private void interpolate(int i, int sourceLength, double centre) {
		double clamped = Math.max(0, Math.min(sourceLength - 1.0, centre));
		int begin = Math.min((int) clamped, Math.max(0, sourceLength - 2));
		double fraction = clamped - begin;
		first[i] = begin;
		weights[i] = sourceLength == 1 ? new float[] { 1 } : new float[] { (float) (1 - fraction), (float) fraction };
	}

	/** First source pixel of result pixel {@code i}. */
	int first(int i) {
		return first[i];
	}

	/** Weights of the source pixels from {@link #first} on. */
	float[] weights(int i) {
		return weights[i];
	}
}
