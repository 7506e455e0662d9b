package org.reannotate.core.decisions;

import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * A decision to be made.
 *
 * @param sampleId   the sample
 * @param kind       anything but {@link DecisionKind#UNDO}
 * @param categoryId the category for RELABEL, ACCEPT and ALSO; else {@link CategoryRecord#NONE}, which in RELABEL stands for
 *                   "no label"
 * @param author     who decides; not blank
 * @param reason     in the person's words; may be empty
 * @param runName    the run whose finding was looked at; may be empty
 * @param findingId  id of the finding that was looked at, or 0
 * @param seen       the sample's {@link SampleRecord#lastDecision() lastDecision} that the person saw: when another one
 *                   holds by now, the decision is refused with a {@code ConflictException};
 *                   {@link #UNSEEN}: decide whatever others decided
 */
public record DecisionRequest(int sampleId, DecisionKind kind, int categoryId, String author, String reason,
		String runName, long findingId, long seen) {

	/** The value of {@link #seen()} that asks for no check. */
	public static final long UNSEEN = -1;

	/** Returns a request to label a sample with a category. */
	public static DecisionRequest relabel(int sampleId, int categoryId, String author) {
		return new DecisionRequest(sampleId, DecisionKind.RELABEL, categoryId, author, "", "", 0, UNSEEN);
	}

	/** Returns a request to confirm the label that a sample has. */
	public static DecisionRequest keep(int sampleId, String author) {
		return new DecisionRequest(sampleId, DecisionKind.KEEP, CategoryRecord.NONE, author, "", "", 0, UNSEEN);
	}

	/** Returns a request to add a further right category. */
	public static DecisionRequest also(int sampleId, int categoryId, String author) {
		return new DecisionRequest(sampleId, DecisionKind.ALSO, categoryId, author, "", "", 0, UNSEEN);
	}

	/** Returns a request to take a sample out. */
	public static DecisionRequest exclude(int sampleId, String author) {
		return new DecisionRequest(sampleId, DecisionKind.EXCLUDE, CategoryRecord.NONE, author, "", "", 0, UNSEEN);
	}

	/** Returns this request with the person's words. */
	public DecisionRequest withReason(String newReason) {
		return new DecisionRequest(sampleId, kind, categoryId, author, newReason, runName, findingId, seen);
	}

	/** Returns this request, naming the finding that it settles. */
	public DecisionRequest withFinding(String newRunName, long newFindingId) {
		return new DecisionRequest(sampleId, kind, categoryId, author, reason, newRunName, newFindingId, seen);
	}

	/** Returns this request, made with a look at what held then: {@link SampleRecord#lastDecision()}. */
	public DecisionRequest withSeen(long lastDecision) {
		return new DecisionRequest(sampleId, kind, categoryId, author, reason, runName, findingId, lastDecision);
	}
}
