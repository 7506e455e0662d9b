package org.reannotate.audit.internal.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.protocol.run.RunColumn;

/**
 * The columns of a run by the taxonomy of now: those of merged categories become one. Columns of categories that are
 * gone stay under their own id.
 */
public final class SummedColumns {
    private final int[] categories;
    private final int[] sumOf;
    private final Map<Integer, Integer> indexes = new LinkedHashMap<>();

    private SummedColumns(List<RunColumn> columns, Categories taxonomy) {
        sumOf = new int[columns.size()];
        for (int column = 0; column < sumOf.length; column++) {
            int category = taxonomy.standsFor(columns.get(column).id());
            Integer sum = indexes.putIfAbsent(category, indexes.size());
            sumOf[column] = sum == null ? indexes.size() - 1 : sum;
        }
        categories = indexes.keySet().stream().mapToInt(id -> id).toArray();
    }

    /** The sums of a run's columns. */
    public static SummedColumns of(List<RunColumn> columns, Categories taxonomy) {
        return new SummedColumns(columns, taxonomy);
    }

    /** Number of sums. */
    public int size() {
        return categories.length;
    }

    /** The category that a sum stands for. */
    public int category(int sum) {
        return categories[sum];
    }

    /** The sum that stands for a category, or -1. */
    public int indexOf(int category) {
        return indexes.getOrDefault(category, -1);
    }

    /** The columns that count for a category, ascending; empty where the run knows none. */
    public List<Integer> columnsOf(int category) {
        int sum = indexOf(category);
        return sum < 0 ? List.of() : IntStream.range(0, sumOf.length).filter(c -> sumOf[c] == sum).boxed().toList();
    }

    /**
     * Adds up one row of probabilities.
     *
     * @param row one number a column
     * @param into at least {@link #size()} long
     */
    void sum(float[] row, float[] into) {
        Arrays.fill(into, 0, categories.length, 0);
        for (int column = 0; column < sumOf.length; column++) {
            into[sumOf[column]] += row[column];
        }
    }

    /** The categories of one row of probabilities, most probable first, at most {@code n}. */
    public List<PlausibleCategory> likeliest(float[] row, int n) {
        float[] sums = new float[categories.length];
        sum(row, sums);
        var all = new ArrayList<PlausibleCategory>(sums.length);
        for (int i = 0; i < sums.length; i++) {
            all.add(new PlausibleCategory(categories[i], sums[i]));
        }
        all.sort(Comparator.comparingDouble(category -> -category.probability()));
        return List.copyOf(all.subList(0, Math.min(n, all.size())));
    }

    /** Whether two taxonomies give the same sums. */
    boolean sameAs(SummedColumns other) {
        return Arrays.equals(categories, other.categories) && Arrays.equals(sumOf, other.sumOf);
    }
}
