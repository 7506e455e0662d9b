/**
 * Finds the samples whose given label is probably wrong, from out-of-sample probabilities: the filters and scores of
 * confident learning by their names in the literature, and {@code blend}, our default, with a cut and a precision that
 * is told beforehand. Pure functions on arrays; nothing here knows images, files or the workbench.
 */
@NonNullByDefault
package org.reannotate.analysis.labelissues;

import org.eclipse.jdt.annotation.NonNullByDefault;
