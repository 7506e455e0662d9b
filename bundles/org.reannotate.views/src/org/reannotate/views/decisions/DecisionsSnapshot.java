package org.reannotate.views.decisions;

import org.reannotate.views.decisions.DecisionSearch.Key;

/**
 * The decisions as they were read at one moment.
 *
 * @param rows   of the log, in the order in which they are shown
 * @param filter that let them pass
 * @param key    that they are sorted by
 * @param turned the other way round
 */
public record DecisionsSnapshot(DecisionLog log, int[] rows, DecisionFilter filter, Key key, boolean turned) {
}
