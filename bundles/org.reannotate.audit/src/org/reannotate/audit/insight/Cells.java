package org.reannotate.audit.insight;

import java.util.Arrays;

import org.reannotate.audit.insight.ConfusionMatrix.CellVisitor;

/** Samples sorted into the cells of a confusion matrix, each cell in the order in which they came. */
final class Cells {
    private final long size;
    private final long[] codes;
    private final int[] starts;
    private final int[] samples;

    Cells(int size, int[] rows, int[] columns, int[] sampleIds) {
        this.size = size;
        int count = sampleIds.length;
        long[] entries = new long[count];
        Arrays.setAll(entries, i -> code(rows[i], columns[i]) * count + i);
        Arrays.parallelSort(entries);
        samples = new int[count];
        long[] found = new long[count];
        int[] begins = new int[count + 1];
        int used = 0;
        for (int i = 0; i < count; i++) {
            long code = entries[i] / count;
            samples[i] = sampleIds[(int) (entries[i] % count)];
            if (used == 0 || found[used - 1] != code) {
                begins[used] = i;
                found[used++] = code;
            }
        }
        begins[used] = count;
        codes = Arrays.copyOf(found, used);
        starts = Arrays.copyOf(begins, used + 1);
    }

    private long code(int row, int column) {
        return row * size + column;
    }

    int count(int row, int column) {
        int at = Arrays.binarySearch(codes, code(row, column));
        return at < 0 ? 0 : starts[at + 1] - starts[at];
    }

    int[] samples(int row, int column) {
        int at = Arrays.binarySearch(codes, code(row, column));
        return at < 0 ? new int[0] : Arrays.copyOfRange(samples, starts[at], starts[at + 1]);
    }

    void forEach(CellVisitor visitor) {
        for (int i = 0; i < codes.length; i++) {
            visitor.visit((int) (codes[i] / size), (int) (codes[i] % size), starts[i + 1] - starts[i]);
        }
    }
}
