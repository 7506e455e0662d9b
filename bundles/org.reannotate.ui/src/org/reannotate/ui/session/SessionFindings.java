package org.reannotate.ui.session;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.taxonomy.CategoryRecord;

/** The current findings of a dataset by sample: an immutable snapshot in memory, for any thread. */
public final class SessionFindings {

	/** Before the first audit, and while the findings are being read. */
	public static final SessionFindings NONE = new SessionFindings(null);

	private final @Nullable FindingSet set;
	private final Map<Integer, LabelIssue> issues = new HashMap<>();
	private final Map<Integer, MultiClassCandidate> candidates = new HashMap<>();
	/** What was suggested before the findings of the same run were updated: people may still have it before them. */
	private final Map<Integer, Integer> formerSuggestions = new HashMap<>();

	public SessionFindings(@Nullable FindingSet set) {
		this(set, null);
	}

	/**
	 * @param before the findings until now: what they suggested stays known where these are an update of the same run
	 */
	SessionFindings(@Nullable FindingSet set, @Nullable SessionFindings before) {
		this.set = set;
		if (before != null && set != null && before.runName().equals(set.run().name())) {
			formerSuggestions.putAll(before.formerSuggestions);
			before.issues.forEach((sample, issue) -> formerSuggestions.put(sample, issue.suggested()));
		}
		if (set != null) {
			set.labelIssues().forEach(issue -> issues.putIfAbsent(issue.sampleId(), issue));
			set.multiClassCandidates().forEach(candidate -> candidates.putIfAbsent(candidate.sampleId(), candidate));
		}
	}

	/** All findings, or null before the first audit. */
	public @Nullable FindingSet set() {
		return set;
	}

	/** The name of the run that they come from; empty before the first audit. */
	public String runName() {
		FindingSet found = set;
		return found == null ? "" : found.run().name();
	}

	public @Nullable LabelIssue issueOf(int sampleId) {
		return issues.get(sampleId);
	}

	public @Nullable MultiClassCandidate candidateOf(int sampleId) {
		return candidates.get(sampleId);
	}

	/** The number of the finding about a sample, the label issue first; 0 without one. */
	public long findingId(int sampleId) {
		LabelIssue issue = issues.get(sampleId);
		MultiClassCandidate candidate = candidates.get(sampleId);
		return issue != null ? issue.id() : candidate != null ? candidate.id() : 0;
	}

	/**
	 * The category that accepting gives: the suggested label, or for an image that is only a multi-class candidate the
	 * likeliest category it does not have. {@link CategoryRecord#NONE} where nothing is suggested.
	 */
	public int suggestion(int sampleId) {
		LabelIssue issue = issues.get(sampleId);
		MultiClassCandidate candidate = candidates.get(sampleId);
		if (issue != null) {
			return issue.suggested();
		}
		return candidate == null ? formerSuggestions.getOrDefault(sampleId, CategoryRecord.NONE)
				: candidate.categories().stream().map(PlausibleCategory::categoryId)
						.filter(category -> category != candidate.given()).findFirst().orElse(CategoryRecord.NONE);
	}

	/**
	 * What accepting means: another label ({@link DecisionKind#ACCEPT}) for label issues and images without a label,
	 * one more ({@link DecisionKind#ALSO}) for multi-class candidates whose label may stay.
	 */
	public DecisionKind acceptance(int sampleId) {
		MultiClassCandidate candidate = candidates.get(sampleId);
		boolean adds = !issues.containsKey(sampleId) && candidate != null && candidate.givenAmong();
		return adds ? DecisionKind.ALSO : DecisionKind.ACCEPT;
	}
}
