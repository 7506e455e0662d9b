package org.reannotate.worker.internal.refit;

/**
 * Up to {@value #ROWS} rows of embeddings in both orders, and the two products of them that logistic regression is made
 * of. Loops are as wide as a tile, so that the compiler's vectors are full, and walk through it in parts that stay in the
 * core's own cache.
 */
final class Tile {

	static final int ROWS = 128;
	/** Dimensions a part of the first product: 64 x 128 floats are 32 KB. */
	private static final int DEPTH = 64;
	/** Dimensions a part of the second product. */
	private static final int WIDTH = 512;

	private final int[] rows;
	private final int dimensions;
	private final float[] natural;
	private final float[] transposed;

	/** Loads those rows, at most {@value #ROWS}. */
	Tile(RowSource source, int[] rows) {
		this.rows = rows;
		this.dimensions = source.dimensions();
		this.natural = new float[ROWS * dimensions];
		this.transposed = new float[ROWS * dimensions];
		for (int i = 0; i < rows.length; i++) {
			source.read(rows[i], natural, i * dimensions);
		}
		for (int d0 = 0; d0 < dimensions; d0 += DEPTH) {
			int end = Math.min(dimensions, d0 + DEPTH);
			for (int i = 0; i < rows.length; i++) {
				for (int d = d0; d < end; d++) {
					transposed[d * ROWS + i] = natural[i * dimensions + d];
				}
			}
		}
	}

	/** Bytes of a tile in memory. */
	static long bytes(int dimensions) {
		return 2L * ROWS * dimensions * Float.BYTES;
	}

	int[] rows() {
		return rows;
	}

	/**
	 * {@code logits[k][row] = bias[k] + weights[k] . row}, at {@code logits[k * ROWS + row]}.
	 *
	 * @param weights {@code K x (D + 1)}, the bias last
	 */
	void logits(float[] weights, int categories, float[] logits) {
		int stride = dimensions + 1;
		for (int k = 0; k < categories; k++) {
			java.util.Arrays.fill(logits, k * ROWS, (k + 1) * ROWS, weights[k * stride + dimensions]);
		}
		for (int d0 = 0; d0 < dimensions; d0 += DEPTH) {
			int end = Math.min(dimensions, d0 + DEPTH);
			int k = 0;
			for (; k + 1 < categories; k += 2) {
				addTwo(weights, k * stride, stride, d0, end, logits, k * ROWS);
			}
			if (k < categories) {
				addOne(weights, k * stride, d0, end, logits, k * ROWS);
			}
		}
	}

	private void addTwo(float[] weights, int w, int stride, int from, int to, float[] logits, int at) {
		int d = from;
		for (; d + 3 < to; d += 4) {
			int a = w + d;
			int b = a + stride;
			twoByFour(logits, at, d * ROWS, weights[a], weights[a + 1], weights[a + 2], weights[a + 3], weights[b],
					weights[b + 1], weights[b + 2], weights[b + 3]);
		}
		for (; d < to; d++) {
			byOne(logits, at, d * ROWS, weights[w + d]);
			byOne(logits, at + ROWS, d * ROWS, weights[w + stride + d]);
		}
	}

	private void addOne(float[] weights, int w, int from, int to, float[] logits, int at) {
		for (int d = from; d < to; d++) {
			byOne(logits, at, d * ROWS, weights[w + d]);
		}
	}

	private void twoByFour(float[] sums, int p, int at, float a, float b, float c, float e, float f, float g, float h,
			float j) {
		float[] t = transposed;
		int q = p + ROWS;
		for (int i = 0; i < ROWS; i++) {
			float x = t[at + i];
			float y = t[at + ROWS + i];
			float z = t[at + 2 * ROWS + i];
			float u = t[at + 3 * ROWS + i];
			sums[p + i] += a * x + b * y + c * z + e * u;
			sums[q + i] += f * x + g * y + h * z + j * u;
		}
	}

	private void byOne(float[] sums, int p, int at, float a) {
		float[] t = transposed;
		for (int i = 0; i < ROWS; i++) {
			sums[p + i] += a * t[at + i];
		}
	}

	/**
	 * {@code gradient[k] += sum over rows of errors[k][row] * (row, 1)}; {@code errors} as logits are laid out, zero where
	 * there is no row.
	 */
	void addGradient(float[] errors, int categories, float[] gradient) {
		int stride = dimensions + 1;
		for (int d0 = 0; d0 < dimensions; d0 += WIDTH) {
			int width = Math.min(WIDTH, dimensions - d0);
			for (int i = 0; i < rows.length; i += 8) {
				for (int k = 0; k < categories; k++) {
					eightRows(gradient, k * stride + d0, i * dimensions + d0, width, errors, k * ROWS + i);
				}
			}
		}
		for (int k = 0; k < categories; k++) {
			float bias = 0;
			for (int i = 0; i < rows.length; i++) {
				bias += errors[k * ROWS + i];
			}
			gradient[k * stride + dimensions] += bias;
		}
	}

	private void eightRows(float[] gradient, int at, int row, int width, float[] errors, int e) {
		float[] x = natural;
		int n = dimensions;
		float a = errors[e];
		float b = errors[e + 1];
		float c = errors[e + 2];
		float f = errors[e + 3];
		float g = errors[e + 4];
		float h = errors[e + 5];
		float j = errors[e + 6];
		float m = errors[e + 7];
		for (int d = 0; d < width; d++) {
			gradient[at + d] += a * x[row + d] + b * x[row + n + d] + c * x[row + 2 * n + d] + f * x[row + 3 * n + d]
					+ (g * x[row + 4 * n + d] + h * x[row + 5 * n + d] + j * x[row + 6 * n + d] + m * x[row + 7 * n + d]);
		}
	}
}
