package org.reannotate.ui.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;

/** Findings about a {@link DrawnDataset}, in the order in which they are told, and published as those of a run. */
final class DrawnFindings {

	final int circles;
	final int squares;
	final int rings;
	private final DatasetStore store;
	private final List<SampleRecord> samples = new ArrayList<>();
	private final List<LabelIssue> issues = new ArrayList<>();
	private final List<MultiClassCandidate> candidates = new ArrayList<>();
	private final List<MergeableCategories> pairs = new ArrayList<>();

	DrawnFindings(DatasetStore store) throws Exception {
		this.store = store;
		circles = store.ensureCategory("circles");
		squares = store.ensureCategory("squares");
		rings = store.ensureCategory("rings");
		store.forEachSample(samples::add);
	}

	/** All samples, in order. */
	List<Integer> ids() {
		return samples.stream().map(SampleRecord::id).toList();
	}

	/** The label of a sample by its place among all. */
	int label(int place) {
		return samples.get(place).category();
	}

	/** The sample at a place among all looks like another category. */
	DrawnFindings issue(int place, int given, int suggested, double wrong, String reason) {
		return issue(place, given, suggested, wrong, reason, false);
	}

	/** The same, under a pair that may be one category. */
	DrawnFindings folded(int place, int given, int suggested, double wrong, String reason) {
		return issue(place, given, suggested, wrong, reason, true);
	}

	private DrawnFindings issue(int place, int given, int suggested, double wrong, String reason, boolean folded) {
		issues.add(new LabelIssue(0, issues.size() + 1, ids().get(place), given, suggested, 1 - wrong, wrong, reason, folded));
		return this;
	}

	/** The sample at a place among all belongs to a second category as well. */
	DrawnFindings candidate(int place, int given, int second) {
		candidates.add(new MultiClassCandidate(0, candidates.size() + 1, ids().get(place), given, 0.7,
				List.of(new PlausibleCategory(given, 0.5), new PlausibleCategory(second, 0.4)), true));
		return this;
	}

	/** Two categories that may be one. */
	DrawnFindings pair(int a, int b) {
		pairs.add(new MergeableCategories(0, pairs.size() + 1, a, b, 0.4, 0.3, 0.35, 0.52, 0.41, 0.63, 0.4,
				Recommendation.YES, 0.02));
		return this;
	}

	/** Publishes them as the findings of a run; gives all samples, in order. */
	List<Integer> publish(String run, Map<String, Double> metrics) throws Exception {
		var record = new RunRecord(run, "small network", "finished", Instant.EPOCH, Instant.EPOCH, 0, metrics);
		store.publish(new FindingSet(record, issues, candidates, pairs, SampleScores.none()));
		return ids();
	}
}
