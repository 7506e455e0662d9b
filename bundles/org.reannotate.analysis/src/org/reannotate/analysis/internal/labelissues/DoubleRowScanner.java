package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Scans rows of double values. The same as its sibling but for the type: values are compared as they are stored. The bits
 * of a number that is not negative rise with it, and those of negative numbers and NaN lie above all others when taken
 * without sign; so one comparison of bits tells the few values that need a closer look.
 */
final class DoubleRowScanner extends RowScanner {

	private static final long BIAS = Long.MIN_VALUE;

	private final double[] cuts;
	private final double lowestCut;
	private final double[] block;

	/** @param thresholds K; thresholds less the tolerance, in this precision */
	DoubleRowScanner(double[] thresholds) {
		super(thresholds.length);
		this.cuts = new double[thresholds.length];
		double lowest = Double.MAX_VALUE;
		for (int k = 0; k < cuts.length; k++) {
			cuts[k] = thresholds[k];
			lowest = Math.min(lowest, cuts[k]);
		}
		this.lowestCut = lowest;
		this.block = new double[blockRows * columns];
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
	private long bound() {
		double notBelowZero = Math.max(0, largest);
		return Math.min(Double.doubleToRawLongBits(notBelowZero), Double.doubleToRawLongBits(lowestCut) - 1) ^ BIAS;
	}

	/** Hot: four sums, because one would wait for its predecessor at every step. */
	@Override
	void range(int base, int from, int to) {
		long bound = bound();
		double sum0 = 0;
		double sum1 = 0;
		double sum2 = 0;
		double sum3 = 0;
		int j = from;
		for (; j < to - 3; j += 4) {
			double v0 = block[base + j];
			double v1 = block[base + j + 1];
			double v2 = block[base + j + 2];
			double v3 = block[base + j + 3];
			sum0 += v0;
			sum1 += v1;
			sum2 += v2;
			sum3 += v3;
			if ((Double.doubleToRawLongBits(v0) ^ BIAS) > bound) {
				visit(v0, j, cuts[j]);
				bound = bound();
			}
			if ((Double.doubleToRawLongBits(v1) ^ BIAS) > bound) {
				visit(v1, j + 1, cuts[j + 1]);
				bound = bound();
			}
			if ((Double.doubleToRawLongBits(v2) ^ BIAS) > bound) {
				visit(v2, j + 2, cuts[j + 2]);
				bound = bound();
			}
			if ((Double.doubleToRawLongBits(v3) ^ BIAS) > bound) {
				visit(v3, j + 3, cuts[j + 3]);
				bound = bound();
			}
		}
		for (; j < to; j++) {
			double value = block[base + j];
			sum0 += value;
			visit(value, j, cuts[j]);
		}
		sum += sum0 + sum1 + (sum2 + sum3);
	}
}
