package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Scans rows of float values. The same as its sibling but for the type: values are compared as they are stored. The bits
 * of a number that is not negative rise with it, and those of negative numbers and NaN lie above all others when taken
 * without sign; so one comparison of bits tells the few values that need a closer look.
 */
final class FloatRowScanner extends RowScanner {

	private static final int BIAS = Integer.MIN_VALUE;

	private final float[] cuts;
	private final float lowestCut;
	private final float[] block;

	/** @param thresholds K; thresholds less the tolerance, in this precision */
	FloatRowScanner(double[] thresholds) {
		super(thresholds.length);
		this.cuts = new float[thresholds.length];
		float lowest = Float.MAX_VALUE;
		for (int k = 0; k < cuts.length; k++) {
			cuts[k] = (float) thresholds[k];
			lowest = Math.min(lowest, cuts[k]);
		}
		this.lowestCut = lowest;
		this.block = new float[blockRows * columns];
	}

	@Override
	void read(ProbabilityMatrix p, int firstRow, int count) {
		p.rows(firstRow, count, block);
	}

	@Override
	double value(int index) {
		return block[index];
	}

	/** Above this, values need a closer look. */
	private int bound() {
		float notBelowZero = (float) Math.max(0, largest);
		return Math.min(Float.floatToRawIntBits(notBelowZero), Float.floatToRawIntBits(lowestCut) - 1) ^ BIAS;
	}

	/** Hot: four sums, because one would wait for its predecessor at every step. */
	@Override
	void range(int base, int from, int to) {
		int bound = bound();
		float sum0 = 0;
		float sum1 = 0;
		float sum2 = 0;
		float sum3 = 0;
		int j = from;
		for (; j < to - 3; j += 4) {
			float v0 = block[base + j];
			float v1 = block[base + j + 1];
			float v2 = block[base + j + 2];
			float v3 = block[base + j + 3];
			sum0 += v0;
			sum1 += v1;
			sum2 += v2;
			sum3 += v3;
			if ((Float.floatToRawIntBits(v0) ^ BIAS) > bound) {
				visit(v0, j, cuts[j]);
				bound = bound();
			}
			if ((Float.floatToRawIntBits(v1) ^ BIAS) > bound) {
				visit(v1, j + 1, cuts[j + 1]);
				bound = bound();
			}
			if ((Float.floatToRawIntBits(v2) ^ BIAS) > bound) {
				visit(v2, j + 2, cuts[j + 2]);
				bound = bound();
			}
			if ((Float.floatToRawIntBits(v3) ^ BIAS) > bound) {
				visit(v3, j + 3, cuts[j + 3]);
				bound = bound();
			}
		}
		for (; j < to; j++) {
			float value = block[base + j];
			sum0 += value;
			visit(value, j, cuts[j]);
		}
		sum += sum0 + sum1 + (sum2 + sum3);
	}
}
