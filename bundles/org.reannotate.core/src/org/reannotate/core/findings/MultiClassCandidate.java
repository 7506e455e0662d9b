package org.reannotate.core.findings;

import java.util.List;

/**
 * A sample that could belong to several categories.
 *
 * @param sampleId   the sample
 * @param given      id of the category it carried when the model was trained, or -1
 * @param score      high = likely several
 * @param categories the plausible ones, most probable first
 * @param givenAmong whether the given label is one of them (else the sample is a label issue too)
 */
public record MultiClassCandidate(long id, int rank, int sampleId, int given, double score,
		List<PlausibleCategory> categories, boolean givenAmong) implements Finding {

	public MultiClassCandidate {
		categories = List.copyOf(categories);
	}
}
