package org.reannotate.analysis.multiclass;

import java.util.List;

/**
 * An image that could belong to several categories.
 *
 * @param row        sample
 * @param categories two or more, most probable first
 * @param score      as in {@link MultiClassResult#scores()}
 * @param givenAmong whether the given label is one of them; if not, the image is a label issue too
 */
public record MultiClassCandidate(int row, List<PlausibleCategory> categories, double score, boolean givenAmong) {
}
