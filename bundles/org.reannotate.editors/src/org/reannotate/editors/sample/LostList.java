package org.reannotate.editors.sample;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.query.FindingKind;
import org.reannotate.ui.review.SampleList;

/**
 * The list to walk along when the one that an image was opened from is gone, because the workbench was closed meanwhile:
 * the findings that the image is among, those that it came from first, else all images. Pure but for reading the store.
 */
final class LostList {

	private LostList() {
	}

	/** Blocks: not for the UI thread. */
	static SampleList find(DatasetStore store, SampleWalk walk) throws DatasetException {
		@Nullable FindingSet findings = store.findings();
		int sample = walk.sampleId();
		if (findings != null) {
			int[] issues = findings.labelIssues().stream().mapToInt(LabelIssue::sampleId).toArray();
			int[] candidates = findings.multiClassCandidates().stream().mapToInt(MultiClassCandidate::sampleId).toArray();
			boolean amongCandidates = contains(candidates, sample);
			boolean cameFromThem = walk.list().listed() == FindingKind.MULTI_CLASS_CANDIDATE;
			if (contains(issues, sample) && !(cameFromThem && amongCandidates)) {
				return new SampleList(Messages.LostList_issues, issues, FindingKind.LABEL_ISSUE);
			} else if (amongCandidates) {
				return new SampleList(Messages.LostList_candidates, candidates, FindingKind.MULTI_CLASS_CANDIDATE);
			}
		}
		return new SampleList(Messages.LostList_all, store.index().columns().ids.clone());
	}

	private static boolean contains(int[] ids, int sample) {
		return Arrays.stream(ids).anyMatch(id -> id == sample);
	}
}
