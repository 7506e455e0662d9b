package org.reannotate.worker.internal.head;

/**
 * Up to {@value #ROWS} standardized rows in both orders, and the two products of them that logistic regression is made
 * of, written so that the compiler vectorizes the inner loops.
 */
final class RowBlock {

	static final int ROWS = 32;

	private final Features features;
	private final Standardization standardization;
	private final int dimensions;
	private final float[] natural;
	private final float[] transposed;
	private int count;

	RowBlock(Features features, Standardization standardization) {
		this.features = features;
		this.standardization = standardization;
		this.dimensions = features.dimensions();
		this.natural = new float[ROWS * dimensions];
		this.transposed = new float[ROWS * dimensions];
	}

	/** Loads {@code rows[from..]}, at most {@value #ROWS}; returns how many. */
	int load(int[] rows, int from) {
		count = Math.min(ROWS, rows.length - from);
		for (int i = 0; i < count; i++) {
			features.read(rows[from + i], natural, i * dimensions);
			standardization.apply(natural, i * dimensions);
		}
		java.util.Arrays.fill(natural, count * dimensions, natural.length, 0);
		for (int d = 0; d < dimensions; d++) {
			for (int i = 0; i < ROWS; i++) {
				transposed[d * ROWS + i] = natural[i * dimensions + d];
			}
		}
		return count;
	}

	/**
	 * {@code logits[k][row] = bias[k] + weights[k] . row}, at {@code logits[k * ROWS + row]}.
	 *
	 * @param weights {@code K x (D + 1)}, the bias last
	 */
	void logits(float[] weights, int categories, float[] logits) {
		int stride = dimensions + 1;
		float[] sums = new float[ROWS];
		for (int k = 0; k < categories; k++) {
			java.util.Arrays.fill(sums, weights[k * stride + dimensions]);
			int d = 0;
			for (; d + 3 < dimensions; d += 4) {
				int w = k * stride + d;
				addFour(sums, d, weights[w], weights[w + 1], weights[w + 2], weights[w + 3]);
			}
			for (; d < dimensions; d++) {
				float w = weights[k * stride + d];
				for (int i = 0; i < ROWS; i++) {
					sums[i] += w * transposed[d * ROWS + i];
				}
			}
			System.arraycopy(sums, 0, logits, k * ROWS, ROWS);
		}
	}

	private void addFour(float[] sums, int d, float a, float b, float c, float e) {
		int at = d * ROWS;
		for (int i = 0; i < ROWS; i++) {
			sums[i] += a * transposed[at + i] + b * transposed[at + ROWS + i] + c * transposed[at + 2 * ROWS + i]
					+ e * transposed[at + 3 * ROWS + i];
		}
	}

	/** {@code gradient[k] += sum over rows of errors[k][row] * (row, 1)}; {@code errors} as logits are laid out. */
	void addGradient(float[] errors, int categories, float[] gradient) {
		int stride = dimensions + 1;
		for (int k = 0; k < categories; k++) {
			int at = k * stride;
			float bias = 0;
			for (int i = 0; i < ROWS; i += 4) {
				float a = errors[k * ROWS + i];
				float b = errors[k * ROWS + i + 1];
				float c = errors[k * ROWS + i + 2];
				float e = errors[k * ROWS + i + 3];
				bias += a + b + c + e;
				addFourRows(gradient, at, i, a, b, c, e);
			}
			gradient[at + dimensions] += bias;
		}
	}

	private void addFourRows(float[] gradient, int at, int row, float a, float b, float c, float e) {
		int first = row * dimensions;
		int second = first + dimensions;
		int third = second + dimensions;
		int fourth = third + dimensions;
		for (int d = 0; d < dimensions; d++) {
			gradient[at + d] += a * natural[first + d] + b * natural[second + d] + c * natural[third + d]
					+ e * natural[fourth + d];
		}
	}
}
