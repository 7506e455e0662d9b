package org.reannotate.core.decisions;

import java.time.Instant;

/**
 * One decision as it was recorded: who, when, from what, to what.
 *
 * @param id         grows with time
 * @param categoryId the category that was named, or -1
 * @param from       the sample before
 * @param to         the sample after
 * @param undoes     for {@link DecisionKind#UNDO}: id of the decision that was taken back; for a decision made again
 *                   by taking back its undo: id of that undo; else 0
 */
public record Decision(long id, int sampleId, DecisionKind kind, int categoryId, LabelState from, LabelState to,
		String author, Instant time, String reason, String runName, long findingId, long undoes) {
}
