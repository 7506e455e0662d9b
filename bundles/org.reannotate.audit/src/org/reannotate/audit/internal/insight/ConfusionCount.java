package org.reannotate.audit.internal.insight;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * Counts what is taken for what.
 *
 * @param categories the taxonomy
 * @param labelled the rows
 */
public record ConfusionCount(Categories categories, LabelledRows labelled) {

    /** Counts all rows with a label. */
    public ConfusionMatrix count() {
        int[] labels = labelled.labels();
        List<Integer> ids = all(labels);
        Map<Integer, Integer> indexes = new HashMap<>();
        ids.forEach(id -> indexes.put(id, indexes.size()));
        int[] rows = surestFirst(labels);
        int[] predicted = Arrays.stream(rows).map(row -> indexes.get(labelled.answer(row))).toArray();
        int[] given = Arrays.stream(rows).map(row -> indexes.get(labels[row])).toArray();
        int[] samples = Arrays.stream(rows).map(labelled.rows()::id).toArray();
        boolean[] known = new boolean[ids.size()];
        ids.forEach(id -> known[indexes.get(id)] = labelled.predictions().columns().indexOf(id) >= 0);
        return new ConfusionMatrix(ids, known, given, predicted, samples);
    }

    private int[] surestFirst(int[] labels) {
        long[] order = new long[labels.length];
        int used = 0;
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] != CategoryRecord.NONE) {
                // The bits of floats that are not negative ascend with them.
                int probability = Float.floatToIntBits(Math.max(0, labelled.predictions().highest(row)));
                order[used++] = (long) (Integer.MAX_VALUE - probability) << 32 | row;
            }
        }
        Arrays.parallelSort(order, 0, used);
        return Arrays.stream(order, 0, used).mapToInt(entry -> (int) entry).toArray();
    }

    /** Labels of now and categories of the run, in the order of their paths. */
    private List<Integer> all(int[] labels) {
        var all = new TreeSet<Integer>(categories.byPath());
        Arrays.stream(labels).distinct().filter(label -> label != CategoryRecord.NONE).forEach(all::add);
        var columns = labelled.predictions().columns();
        for (int sum = 0; sum < columns.size(); sum++) {
            all.add(columns.category(sum));
        }
        return List.copyOf(all);
    }
}
