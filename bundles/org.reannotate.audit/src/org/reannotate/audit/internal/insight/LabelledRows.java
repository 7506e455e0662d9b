package org.reannotate.audit.internal.insight;

import java.util.List;

import org.reannotate.audit.insight.SampleReading;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * The rows of a run with the labels of now.
 *
 * @param predictions what the run says
 * @param rows which sample is which row
 * @param index the labels
 * @param categories the taxonomy
 * @param further the further labels of now
 */
public record LabelledRows(Predictions predictions, RunRows rows, SampleIndex index, Categories categories,
        FurtherLabels further) {

    /** Rows by their labels alone. */
    public LabelledRows(Predictions predictions, RunRows rows, SampleIndex index, Categories categories) {
        this(predictions, rows, index, categories, FurtherLabels.NONE);
    }

    /** The label of a row that the run could read, or -1: none, excluded, missing, unreadable. */
    int label(int row) {
        int now = rows.readable(row) ? index.row(rows.id(row)) : -1;
        return now < 0 || index.missing(now) || index.state(now) == SampleState.EXCLUDED ? CategoryRecord.NONE
                : index.category(now);
    }

    /** The labels of all rows. */
    int[] labels() {
        int[] labels = new int[rows.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = label(row);
        }
        return labels;
    }

    /** The category that a row is predicted as. */
    int predicted(int row) {
        return predictions.columns().category(predictions.best(row));
    }

    /**
     * What the run answers for a row: its label where the category that it is predicted as is that or a further one, as
     * the run itself counts its accuracy; else the category that it is predicted as.
     */
    int answer(int row) {
        int label = label(row);
        List<Integer> also = label == CategoryRecord.NONE ? List.of() : further.of(rows.id(row));
        return also.isEmpty() || !isRight(row, label, also) ? predicted(row) : label;
    }

    private boolean isRight(int row, int label, List<Integer> also) {
        int best = predictions.best(row);
        return sumFor(label) == best || also.stream().anyMatch(category -> sumFor(category) == best);
    }

    /**
     * The sum of columns that speaks for a category: its own, or, for a category that was made since the run, that of
     * the nearest category above it, or of the one that it was split from; -1 where there is none.
     */
    int sumFor(int category) {
        int sum = predictions.columns().indexOf(category);
        for (int standIn : categories.standIns(category)) {
            sum = sum >= 0 ? sum : predictions.columns().indexOf(standIn);
        }
        return sum;
    }

    /** What the run says about a row with a label. */
    SampleReading reading(int row, int label) {
        int sum = sumFor(label);
        return new SampleReading(rows.id(row), sum < 0 ? 0 : predictions.probability(row, sum), predicted(row),
                predictions.highest(row));
    }
}
