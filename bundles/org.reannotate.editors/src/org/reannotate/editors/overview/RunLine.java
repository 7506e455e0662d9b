package org.reannotate.editors.overview;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.RunRecord;

/**
 * A run as the overview lists it.
 *
 * @param disagreeing images that the run would label otherwise; null where the scores of the index are another run's
 */
public record RunLine(RunRecord run, @Nullable Figure disagreeing) {
}
