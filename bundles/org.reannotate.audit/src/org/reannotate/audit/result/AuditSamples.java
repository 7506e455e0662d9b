package org.reannotate.audit.result;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;

/**
 * The audited samples in row order, by column: a row of it is a row of every array of the run. Rows are ordered by
 * sample id. Excluded samples and those that were unreadable at import are not in it.
 */
public final class AuditSamples {
    private final int[] ids;
    private final String[] paths;
    private final int[] labels;
    private final int[][] further;
    private final @Nullable Split[] splits;

    /**
     * Takes the arrays over without copying.
     *
     * @param ids ascending
     * @param paths relative to the dataset's root
     * @param labels column of the given label, -1 = no label
     * @param further columns of the further labels of each sample, most often empty
     * @param splits null where a sample is in none
     */
    public AuditSamples(int[] ids, String[] paths, int[] labels, int[][] further, @Nullable Split[] splits) {
        this.ids = ids;
        this.paths = paths;
        this.labels = labels;
        this.further = further;
        this.splits = splits;
    }

    /** Number of rows. */
    public int size() {
        return ids.length;
    }

    /** Id of the sample in the dataset. */
    public int id(int row) {
        return ids[row];
    }

    /** Path relative to the dataset's root, with {@code /} between names. */
    public String path(int row) {
        return paths[row];
    }

    /** Column of the given label when the audit began, -1 = no label. */
    public int label(int row) {
        return labels[row];
    }

    /** Columns of the labels that the sample has beside the given one; empty for most. */
    public int[] further(int row) {
        return further[row].clone();
    }

    /** The split the sample belongs to, or null. */
    public @Nullable Split split(int row) {
        return splits[row];
    }

    /** The same samples in other splits, by row. */
    public AuditSamples withSplits(@Nullable Split[] others) {
        return new AuditSamples(ids, paths, labels, further, others);
    }

    /** Row of a sample, or -1 when the audit left it out. */
    public int rowOf(int id) {
        return Math.max(-1, Arrays.binarySearch(ids, id));
    }

    /** A copy of the given labels by row. */
    public int[] labels() {
        return labels.clone();
    }

    /** A copy of the sample ids by row. */
    public int[] ids() {
        return ids.clone();
    }
}
