package org.reannotate.core.findings;

import java.util.List;

/**
 * Everything that one audit found; each list in order of rank.
 *
 * @param run where it comes from
 */
public record FindingSet(RunRecord run, List<LabelIssue> labelIssues, List<MultiClassCandidate> multiClassCandidates,
		List<MergeableCategories> mergeableCategories, SampleScores scores) {

	public FindingSet {
		labelIssues = List.copyOf(labelIssues);
		multiClassCandidates = List.copyOf(multiClassCandidates);
		mergeableCategories = List.copyOf(mergeableCategories);
	}
}
