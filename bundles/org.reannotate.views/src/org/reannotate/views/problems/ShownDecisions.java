package org.reannotate.views.problems;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.query.SampleIndex;

/**
 * The decisions that held when quick fixes were offered: what the person saw. What somebody else decides until the fix is
 * chosen must not be overwritten unseen. Thread-safe.
 */
public final class ShownDecisions {

	private final Map<Integer, Long> shown = new ConcurrentHashMap<>();

	/**
	 * Fixes are offered now.
	 *
	 * @param seen the decision that held by sample, 0: none
	 */
	public void offered(Map<Integer, Long> seen) {
		seen.forEach(shown::putIfAbsent);
	}

	/**
	 * The requests about those samples that are still there, each with what was seen; with what holds now where it is not
	 * known what was seen, in a marker of an older version.
	 */
	public List<DecisionRequest> asSeen(List<DecisionRequest> wanted, SampleIndex index) {
		return wanted.stream().filter(request -> index.row(request.sampleId()) >= 0)
				.map(request -> request.withSeen(shown.getOrDefault(request.sampleId(),
						index.lastDecision(index.row(request.sampleId())))))
				.toList();
	}
}
