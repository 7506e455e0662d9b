package org.reannotate.store.internal.decisions;

import org.reannotate.core.decisions.Decision;

/**
 * A decision with what only the store needs.
 *
 * @param previous the decision that held before, 0: none; taking this one back makes that one hold again
 */
record StoredDecision(Decision decision, long previous) {
}
