package org.reannotate.core.details;

/**
 * One tick on a category's checklist.
 *
 * @param categoryId the category as it was chosen; merges are not applied
 * @param feature    the line of the checklist in its words of then; not blank
 */
public record FeatureCheck(int categoryId, String feature, Seen seen) {
}
