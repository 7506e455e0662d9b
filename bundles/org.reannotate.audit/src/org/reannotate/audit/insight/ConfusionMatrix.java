package org.reannotate.audit.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many samples with which label are predicted as which category: an immutable snapshot that any thread may ask.
 * Rows are labels as decided, columns are predictions; both are {@link #categories()} in the same order. Memory follows
 * the samples and the cells that are not empty, never the square of the number of categories.
 */
public final class ConfusionMatrix {
    private final List<Integer> categories;
    private final boolean[] known;
    private final Cells cells;
    private final int[] rowTotals;
    private final int[] columnTotals;

    /**
     * Counts. {@link RunInsight#confusion()} makes it for a run.
     *
     * @param categories ids
     * @param known by category, whether the run had a column for it
     * @param labels index of the label, by sample
     * @param predictions index of the prediction, by sample
     * @param sampleIds surest first
     */
    public ConfusionMatrix(List<Integer> categories, boolean[] known, int[] labels, int[] predictions,
            int[] sampleIds) {
        this.categories = List.copyOf(categories);
        this.known = known.clone();
        this.cells = new Cells(known.length, labels, predictions, sampleIds);
        this.rowTotals = new int[known.length];
        this.columnTotals = new int[known.length];
        cells.forEach((row, column, count) -> {
            rowTotals[row] += count;
            columnTotals[column] += count;
        });
    }

    /**
     * A cell that is not empty.
     *
     * @param row index of the label
     * @param column index of the prediction
     * @param count of samples, at least 1
     */
    public record Cell(int row, int column, int count) {
    }

    /** Receives cells. */
    @FunctionalInterface
    public interface CellVisitor {
        void visit(int row, int column, int count);
    }

    /** Ids of the categories in the order of the taxonomy's paths. */
    public List<Integer> categories() {
        return categories;
    }

    /** Number of categories. */
    public int size() {
        return known.length;
    }

    /** The index of a category, or -1 where it has none. */
    public int indexOf(int categoryId) {
        return categories.indexOf(categoryId);
    }

    /** Whether the run had a column for the category; it never predicts others (they were made since). */
    public boolean knownToRun(int index) {
        return known[index];
    }

    /** Number of samples in a cell. */
    public int count(int row, int column) {
        return cells.count(row, column);
    }

    /** Number of samples with a label. */
    public int rowTotal(int row) {
        return rowTotals[row];
    }

    /** Number of samples with a prediction. */
    public int columnTotal(int column) {
        return columnTotals[column];
    }

    /** Number of samples. */
    public int total() {
        return IntStream.of(rowTotals).sum();
    }

    /** Number of samples that are predicted as labelled. */
    public int right() {
        return IntStream.range(0, size()).map(index -> count(index, index)).sum();
    }

    /** Ids of the samples in a cell, surest first. */
    public int[] samples(int row, int column) {
        return cells.samples(row, column);
    }

    /** Hands every cell that is not empty to the visitor, row by row. */
    public void forEach(CellVisitor visitor) {
        cells.forEach(visitor);
    }

    /** The {@code n} largest cells off the diagonal, largest first. */
    public List<Cell> mostConfused(int n) {
        var found = new ArrayList<Cell>();
        cells.forEach((row, column, count) -> {
            if (row != column) {
                found.add(new Cell(row, column, count));
            }
        });
        found.sort(Comparator.comparingInt((Cell cell) -> -cell.count()).thenComparingInt(Cell::row)
                .thenComparingInt(Cell::column));
        return List.copyOf(found.subList(0, Math.min(n, found.size())));
    }

    /** Number of samples by category that are taken for another one, or that another one is taken for. */
    public int[] confusedWith() {
        int[] confused = new int[size()];
        Arrays.setAll(confused, index -> rowTotals[index] + columnTotals[index] - 2 * count(index, index));
        return confused;
    }
}
