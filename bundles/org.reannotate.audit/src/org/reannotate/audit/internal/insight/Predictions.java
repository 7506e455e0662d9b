package org.reannotate.audit.internal.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.core.findings.PlausibleCategory;

/** What the run says about every row, by summed columns: the best of each row, kept; the rest, read when asked. */
public final class Predictions {
    private static final int BLOCK = 4096;

    private final SummedProbabilities probabilities;
    private final int[] best;
    private final float[] highest;
    private final float[] lead;

    /** Reads all rows once, on all cores. */
    public Predictions(ProbabilityMatrix stored, SummedColumns columns) {
        probabilities = new SummedProbabilities(stored, columns);
        int rows = stored.rows();
        best = new int[rows];
        highest = new float[rows];
        lead = new float[rows];
        IntStream.range(0, (rows + BLOCK - 1) / BLOCK).parallel()
                .forEach(block -> read(block * BLOCK, Math.min(rows, (block + 1) * BLOCK)));
    }

    private void read(int from, int to) {
        float[] sums = new float[probabilities.columns()];
        float[] row = new float[probabilities.stored().columns()];
        for (int i = from; i < to; i++) {
            probabilities.stored().rows(i, 1, row);
            columns().sum(row, sums);
            keep(i, sums);
        }
    }

    private void keep(int row, float[] sums) {
        int first = 0;
        float second = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[first]) {
                second = sums[first];
                first = i;
            } else {
                second = Math.max(second, sums[i]);
            }
        }
        best[row] = first;
        highest[row] = sums[first];
        lead[row] = sums[first] - second;
    }

    SummedColumns columns() {
        return probabilities.summed();
    }

    SummedProbabilities probabilities() {
        return probabilities;
    }

    /** Index of the sum with the highest probability. */
    int best(int row) {
        return best[row];
    }

    /** The highest probability of a row. */
    float highest(int row) {
        return highest[row];
    }

    /** By how much the highest probability of a row exceeds the second. */
    float lead(int row) {
        return lead[row];
    }

    /** The probability of one sum. */
    double probability(int row, int sum) {
        return probabilities.get(row, sum);
    }

    /** The likeliest categories of a row, most probable first. */
    public List<PlausibleCategory> top(int row, int n) {
        float[] sums = new float[probabilities.columns()];
        probabilities.rows(row, 1, sums);
        var all = new ArrayList<PlausibleCategory>(sums.length);
        for (int i = 0; i < sums.length; i++) {
            all.add(new PlausibleCategory(columns().category(i), sums[i]));
        }
        all.sort(Comparator.comparingDouble(category -> -category.probability()));
        return List.copyOf(all.subList(0, Math.max(0, Math.min(n, all.size()))));
    }
}
