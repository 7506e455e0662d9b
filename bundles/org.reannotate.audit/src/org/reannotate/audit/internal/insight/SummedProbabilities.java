package org.reannotate.audit.internal.insight;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * A run's probabilities with the columns of merged categories summed.
 *
 * @param stored as the run left them
 * @param summed which of them are one now
 */
public record SummedProbabilities(ProbabilityMatrix stored, SummedColumns summed) implements ProbabilityMatrix {

    @Override
    public int rows() {
        return stored.rows();
    }

    @Override
    public int columns() {
        return summed.size();
    }

    @Override
    public double get(int row, int column) {
        float[] sums = new float[summed.size()];
        rows(row, 1, sums);
        return sums[column];
    }

    @Override
    public void rows(int firstRow, int count, double[] into) {
        float[] sums = new float[count * summed.size()];
        rows(firstRow, count, sums);
        for (int i = 0; i < sums.length; i++) {
            into[i] = sums[i];
        }
    }

    @Override
    public void rows(int firstRow, int count, float[] into) {
        float[] row = new float[stored.columns()];
        float[] sums = new float[summed.size()];
        for (int i = 0; i < count; i++) {
            stored.rows(firstRow + i, 1, row);
            summed.sum(row, sums);
            System.arraycopy(sums, 0, into, i * sums.length, sums.length);
        }
    }

    @Override
    public boolean isSinglePrecision() {
        return true;
    }
}
