package org.reannotate.audit.internal.findings;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.audit.result.AuditSamples;

/**
 * Probabilities in which everything that a sample is already known to be counts for the label that it is asked about: a
 * picture labelled street and also harbour is no label issue because the model sees a harbour, and no candidate for the
 * two categories it already has. Rows with one label are as they were.
 */
final class RightTogether implements ProbabilityMatrix {
    private final ProbabilityMatrix all;
    private final int[] labels;
    private final int[][] right;
    private final int[] special;

    private RightTogether(ProbabilityMatrix all, int[] labels, int[][] right, int[] special) {
        this.all = all;
        this.labels = labels;
        this.right = right;
        this.special = special;
    }

    /**
     * Of samples with further labels.
     *
     * @param labels the labels that the samples are asked about, -1 = none
     */
    static ProbabilityMatrix of(ProbabilityMatrix all, AuditSamples samples, int[] labels) {
        int[][] right = new int[labels.length][];
        for (int row = 0; row < labels.length; row++) {
            int[] further = samples.further(row);
            if (labels[row] >= 0 && further.length > 0) {
                right[row] = IntStream.concat(IntStream.of(samples.label(row)), IntStream.of(further))
                        .filter(column -> column >= 0).distinct().toArray();
            }
        }
        int[] special = IntStream.range(0, labels.length).filter(row -> right[row] != null).toArray();
        return special.length == 0 ? all : new RightTogether(all, labels, right, special);
    }

    @Override
    public int rows() {
        return all.rows();
    }

    @Override
    public int columns() {
        return all.columns();
    }

    @Override
    public double get(int row, int column) {
        int[] columns = right[row];
        if (columns == null) {
            return all.get(row, column);
        }
        if (column == labels[row]) {
            return Arrays.stream(columns).mapToDouble(one -> all.get(row, one)).sum();
        }
        return Arrays.stream(columns).anyMatch(one -> one == column) ? 0 : all.get(row, column);
    }

    @Override
    public void rows(int firstRow, int count, double[] into) {
        all.rows(firstRow, count, into);
        for (int i = firstSpecial(firstRow); i < special.length && special[i] < firstRow + count; i++) {
            int row = special[i];
            for (int column = 0; column < columns(); column++) {
                into[(row - firstRow) * columns() + column] = get(row, column);
            }
        }
    }

    @Override
    public void rows(int firstRow, int count, float[] into) {
        all.rows(firstRow, count, into);
        for (int i = firstSpecial(firstRow); i < special.length && special[i] < firstRow + count; i++) {
            int row = special[i];
            for (int column = 0; column < columns(); column++) {
                into[(row - firstRow) * columns() + column] = (float) get(row, column);
            }
        }
    }

    private int firstSpecial(int row) {
        int found = Arrays.binarySearch(special, row);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public boolean isSinglePrecision() {
        return all.isSinglePrecision();
    }
}
