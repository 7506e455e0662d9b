package org.reannotate.core.findings;

/**
 * A category that may hold for a sample.
 *
 * @param categoryId  its id
 * @param probability that it holds, [0, 1]
 */
public record PlausibleCategory(int categoryId, double probability) {
}
