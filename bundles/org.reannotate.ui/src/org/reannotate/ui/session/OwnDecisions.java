package org.reannotate.ui.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionRequest;

/**
 * What this workbench decided about samples: who decides twice within a moment has not yet seen the first decision come
 * back from the store, and must not be told about a conflict with himself. Thread-safe.
 */
public final class OwnDecisions {

	private final Map<Integer, Own> bySample = new HashMap<>();

	/**
	 * The requests, those that saw what was before one's own last decision changed to have seen that decision.
	 */
	public synchronized List<DecisionRequest> mended(List<DecisionRequest> requests) {
		return requests.stream().map(this::mended).toList();
	}

	private DecisionRequest mended(DecisionRequest request) {
		Own own = bySample.get(request.sampleId());
		return own != null && own.before.contains(request.seen()) ? request.withSeen(own.holds) : request;
	}

	/** The requests were recorded as these decisions, in the same order. */
	public synchronized void decided(List<DecisionRequest> requests, List<Decision> recorded) {
		for (int i = 0; i < recorded.size(); i++) {
			holds(recorded.get(i).sampleId(), recorded.get(i).id(), requests.get(i).seen());
		}
	}

	/** Decisions about these samples were taken back; reads what holds now. Not on the UI thread. */
	public void takenBack(List<Integer> sampleIds, DatasetStore store) throws DatasetException {
		List<SampleRecord> now = store.samples(sampleIds.stream().mapToInt(Integer::intValue).toArray());
		synchronized (this) {
			now.forEach(sample -> holds(sample.id(), sample.lastDecision(), DecisionRequest.UNSEEN));
		}
	}

	private void holds(int sampleId, long decision, long seen) {
		Own earlier = bySample.get(sampleId);
		Set<Long> before = earlier == null ? new HashSet<>() : earlier.before;
		if (earlier != null) {
			before.add(earlier.holds);
		}
		if (seen != DecisionRequest.UNSEEN) {
			before.add(seen);
		}
		before.remove(decision);
		bySample.put(sampleId, new Own(decision, before));
	}

	/** What holds, and what held before it that this workbench's own decisions replaced. */
	private record Own(long holds, Set<Long> before) {
	}
}
