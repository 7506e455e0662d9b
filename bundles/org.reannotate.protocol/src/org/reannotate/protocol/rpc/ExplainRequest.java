package org.reannotate.protocol.rpc;

import java.util.List;

/**
 * Asks which parts of an image speak for categories.
 *
 * @param run     absolute path of the finished run
 * @param sample  id of the sample, by which the network is found that did not see it; one that the run does not know is
 *                explained by the network of the first fold
 * @param image   absolute path of the image file
 * @param targets columns of each wanted category: several where categories were merged since
 * @param method  how
 */
public record ExplainRequest(String run, long sample, String image, List<List<Integer>> targets,
		ExplanationMethod method) {

	/** Refuses a request for nothing. */
	public ExplainRequest {
		targets = targets.stream().map(columns -> columns.stream().sorted().distinct().toList()).toList();
		if (targets.isEmpty() || targets.stream().anyMatch(List::isEmpty)) {
			throw new IllegalArgumentException(Messages.ExplainRequest_noCategory);
		}
	}

	/** Names it among the requests of one worker: what it tells of its progress is told under this. */
	public String key() {
		return run + " " + sample + " " + method;
	}

	/** The same for other categories. */
	public ExplainRequest withTargets(List<List<Integer>> others) {
		return new ExplainRequest(run, sample, image, others, method);
	}
}
