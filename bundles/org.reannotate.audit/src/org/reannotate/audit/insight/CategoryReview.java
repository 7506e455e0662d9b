package org.reannotate.audit.insight;

import java.util.List;

/**
 * Three questions about a category, answered by the images that carry it as their label. Each list is at most as long
 * as asked for.
 *
 * @param categoryId the category
 * @param samples how many images with this label the run saw
 * @param right how many of them it predicts as this category
 * @param knownToRun whether the run had a column for the category or for one above it; if not, it cannot say which
 *        images are typical or wrong
 * @param surest predicted as labelled, highest probability first: what the network takes for typical
 * @param leastSure smallest distance between the two likeliest categories first
 * @param wrongThoughSure predicted otherwise, highest probability of the other category first
 */
public record CategoryReview(int categoryId, int samples, int right, boolean knownToRun, List<SampleReading> surest,
        List<SampleReading> leastSure, List<SampleReading> wrongThoughSure) {

    public CategoryReview {
        surest = List.copyOf(surest);
        leastSure = List.copyOf(leastSure);
        wrongThoughSure = List.copyOf(wrongThoughSure);
    }
}
