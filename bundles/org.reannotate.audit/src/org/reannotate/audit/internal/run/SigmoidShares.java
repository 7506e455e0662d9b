package org.reannotate.audit.internal.run;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

/**
 * Probabilities of a sigmoid as the finders want them: rows that sum to 1. Each category's own probability is divided by
 * the row's sum, after a little has been given to all alike: an image that fits no category at all ({@code 0.02, 0.001,
 * ...}) then looks doubtful, not sure. An image of two categories ({@code 0.9, 0.9}) looks like half of each, which is
 * what the search for images of several categories looks for.
 *
 * @param own N x K, each in [0, 1]; NaN rows stay NaN
 */
record SigmoidShares(ProbabilityMatrix own) implements ProbabilityMatrix {
    /** Given to a row in all. */
    private static final double DOUBT = 0.1;

    @Override
    public int rows() {
        return own.rows();
    }

    @Override
    public int columns() {
        return own.columns();
    }

    @Override
    public double get(int row, int column) {
        double[] values = new double[columns()];
        rows(row, 1, values);
        return values[column];
    }

    @Override
    public void rows(int firstRow, int count, double[] into) {
        own.rows(firstRow, count, into);
        double doubt = DOUBT / columns();
        for (int row = 0; row < count; row++) {
            int at = row * columns();
            double sum = 0;
            for (int column = 0; column < columns(); column++) {
                sum += into[at + column] + doubt;
            }
            for (int column = 0; column < columns(); column++) {
                into[at + column] = (into[at + column] + doubt) / sum;
            }
        }
    }

    @Override
    public void rows(int firstRow, int count, float[] into) {
        double[] values = new double[count * columns()];
        rows(firstRow, count, values);
        for (int i = 0; i < values.length; i++) {
            into[i] = (float) values[i];
        }
    }

    @Override
    public boolean isSinglePrecision() {
        return false;
    }
}
