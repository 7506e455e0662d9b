package org.reannotate.worker.internal.refit;

import java.util.List;

import org.reannotate.worker.internal.labels.Labels;

/**
 * Where heads of trained networks come from.
 *
 * @param heads  the networks' own, in the columns of today
 * @param labels that the networks learned from, by row of today; none where the row or its content came since
 */
record Origin(List<Head> heads, Labels labels) {
}
