package org.reannotate.analysis.multiclass;

/**
 * A category that an image could belong to.
 *
 * @param probability calibrated, [0, 1]
 */
public record PlausibleCategory(int category, double probability) {
}
