package org.reannotate.analysis.internal.labelissues;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/** Scans rows of double values. The same as its sibling but for the type: values are compared as they are stored. */
final class DoubleRowScanner extends RowScanner {

	private final double[] cuts;
	private final double[] block;

	/** @param thresholds K; thresholds less the tolerance, in this precision */
	DoubleRowScanner(double[] thresholds) {
		super(thresholds.length);
		this.cuts = new double[thresholds.length];
		for (int k = 0; k < cuts.length; k++) {
			cuts[k] = thresholds[k];
		}
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

	/** Hot: four sums, because one would wait for its predecessor at every step. */
	@Override
	void range(int base, int from, int to) {
		double max = largest;
		int argmax = largestCategory;
		long bits = 0;
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
			bits |= Double.doubleToRawLongBits(v0) | Double.doubleToRawLongBits(v1) | Double.doubleToRawLongBits(v2)
					| Double.doubleToRawLongBits(v3);
			if (v0 > max || v1 > max || v2 > max || v3 > max) {
				argmax = argmax(base, j, argmax, max);
				max = block[base + argmax];
			}
			if (v0 >= cuts[j] || v1 >= cuts[j + 1] || v2 >= cuts[j + 2] || v3 >= cuts[j + 3]) {
				countConfident(base, j, j + 4);
			}
		}
		for (; j < to; j++) {
			double value = block[base + j];
			sum0 += value;
			bits |= Double.doubleToRawLongBits(value);
			if (value > max) {
				max = value;
				argmax = j;
			}
			if (value >= cuts[j]) {
				countConfident(base, j, j + 1);
			}
		}
		largest = max;
		largestCategory = argmax;
		signed |= bits < 0;
		sum += sum0 + sum1 + (sum2 + sum3);
	}

	private int argmax(int base, int from, int argmaxBefore, double maxBefore) {
		int argmax = argmaxBefore;
		double max = maxBefore;
		for (int j = from; j < from + 4; j++) {
			if (block[base + j] > max) {
				max = block[base + j];
				argmax = j;
			}
		}
		return argmax;
	}

	private void countConfident(int base, int from, int to) {
		for (int j = from; j < to; j++) {
			if (block[base + j] >= cuts[j]) {
				if (confident == 0) {
					firstConfident = j;
				}
				confident++;
			}
		}
	}
}
