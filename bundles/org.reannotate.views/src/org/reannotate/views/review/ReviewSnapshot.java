package org.reannotate.views.review;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.insight.RunInsight;

/**
 * What the view lists.
 *
 * @param insight to ask about a category; null before the first run
 * @param rows    all categories with images
 */
record ReviewSnapshot(@Nullable RunInsight insight, CategoryRows rows) {
}
