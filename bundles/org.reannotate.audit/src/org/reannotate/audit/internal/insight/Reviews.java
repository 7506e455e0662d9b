package org.reannotate.audit.internal.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.audit.insight.CategoryReview;
import org.reannotate.audit.insight.PairReview;
import org.reannotate.audit.insight.SampleReading;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * Picks the images that say most about a category or a pair.
 *
 * @param categories the taxonomy
 * @param labelled the rows
 * @param n longest length of a list
 */
public record Reviews(Categories categories, LabelledRows labelled, int n) {

    /** The three questions about a category. */
    public CategoryReview category(int category) {
        var predictions = labelled.predictions();
        int own = labelled.sumFor(category);
        int[] rows = IntStream.range(0, labelled.rows().size()).filter(row -> labelled.label(row) == category).toArray();
        var surest = new TopRows(n);
        var leastSure = new TopRows(n);
        var wrong = new TopRows(n);
        int right = 0;
        for (int row : rows) {
            leastSure.offer(row, -predictions.lead(row));
            if (own >= 0 && predictions.best(row) == own) {
                right++;
                surest.offer(row, predictions.highest(row));
            } else if (own >= 0 && !categories.related(category, labelled.predicted(row))) {
                wrong.offer(row, predictions.highest(row));
            }
        }
        return new CategoryReview(category, rows.length, right, own >= 0, readings(surest, category),
                readings(leastSure, category), readings(wrong, category));
    }

    /** Two categories side by side. */
    public PairReview pair(int a, int b) {
        var sideA = new Side(a, b);
        var sideB = new Side(b, a);
        int all = 0;
        int right = 0;
        for (int row = 0; row < labelled.rows().size(); row++) {
            int label = labelled.label(row);
            if (label != CategoryRecord.NONE) {
                all++;
                right += labelled.predicted(row) == label ? 1 : 0;
                sideA.add(row, label);
                sideB.add(row, label);
            }
        }
        return new PairReview(a, b, sideA.samples, sideB.samples, sideA.right, sideB.right, sideA.taken, sideB.taken,
                all, right, readings(sideA.confused, a), readings(sideB.confused, b), readings(sideA.surest, a),
                readings(sideB.surest, b));
    }

    private final class Side {
        private final int own;
        private final int other;
        private final TopRows confused = new TopRows(n);
        private final TopRows surest = new TopRows(n);
        private int samples;
        private int right;
        private int taken;

        Side(int own, int other) {
            this.own = own;
            this.other = other;
        }

        void add(int row, int label) {
            if (label == own) {
                samples++;
                add(row, labelled.predicted(row), labelled.predictions().highest(row));
            }
        }

        private void add(int row, int predicted, float highest) {
            if (predicted == own) {
                right++;
                surest.offer(row, highest);
            } else if (predicted == other) {
                taken++;
                confused.offer(row, highest);
            }
        }
    }

    private List<SampleReading> readings(TopRows rows, int label) {
        return Arrays.stream(rows.rows()).mapToObj(row -> labelled.reading(row, label)).toList();
    }
}
