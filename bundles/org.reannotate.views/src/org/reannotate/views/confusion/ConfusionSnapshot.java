package org.reannotate.views.confusion;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * What the view shows.
 *
 * @param matrix   null before the first run
 * @param taxonomy the names
 */
record ConfusionSnapshot(@Nullable ConfusionMatrix matrix, SessionTaxonomy taxonomy) {
}
