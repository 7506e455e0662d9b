package org.reannotate.ui.session;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * Samples with a decision that is on its way to the store: galleries show at once what it will be, with a sign that it
 * is not done yet. Thread-safe.
 */
public final class BeingSaved {

	/**
	 * What is under way for a sample.
	 *
	 * @param token of the step
	 * @param label id of the category that the sample will have, or {@link CategoryRecord#NONE} where the label stays or
	 *              is not known yet
	 */
	private record Step(Object token, int label) {
	}

	private final Map<Integer, Step> steps = new ConcurrentHashMap<>();
	private final Runnable changed;

	/** @param changed is run when something was added or removed */
	BeingSaved(Runnable changed) {
		this.changed = changed;
	}

	/** Decisions begin to be saved; {@link #end} with what this returns when they are, or were refused. */
	public Object begin(Collection<DecisionRequest> requests) {
		var token = new Object();
		requests.forEach(request -> steps.put(request.sampleId(), new Step(token, label(request))));
		changed.run();
		return token;
	}

	/** Decisions about samples begin to be taken back; {@link #end} as above. */
	public Object beginUndo(Collection<Integer> sampleIds) {
		var token = new Object();
		sampleIds.forEach(id -> steps.put(id, new Step(token, CategoryRecord.NONE)));
		changed.run();
		return token;
	}

	private static int label(DecisionRequest request) {
		return switch (request.kind()) {
		case RELABEL, ACCEPT -> request.categoryId();
		case KEEP, ALSO, EXCLUDE, UNDO -> CategoryRecord.NONE;
		};
	}

	/** A step is over. */
	public void end(Object token) {
		steps.values().removeIf(step -> step.token() == token);
		changed.run();
	}

	/** The category that a sample will have, {@link CategoryRecord#NONE} where it stays; null: nothing is under way. */
	public @Nullable Integer label(int sampleId) {
		Step step = steps.get(sampleId);
		return step == null ? null : step.label();
	}
}
