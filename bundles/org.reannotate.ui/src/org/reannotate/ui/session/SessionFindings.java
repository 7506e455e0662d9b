package org.reannotate.ui.session;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.query.FindingKind;

/** The current findings of a dataset by sample: an immutable snapshot in memory, for any thread. */
public final class SessionFindings {

	/** Before the first audit, and while the findings are being read. */
	public static final SessionFindings NONE = new SessionFindings(null);

	private final @Nullable FindingSet set;
	private final Map<Integer, LabelIssue> issues = new HashMap<>();
	private final Map<Integer, MultiClassCandidate> candidates = new HashMap<>();
	/** What was suggested before the findings of the same run were updated: people may still have it before them. */
	private final Map<Integer, LabelIssue> formerIssues = new HashMap<>();
	private final Map<Integer, MultiClassCandidate> formerCandidates = new HashMap<>();

	public SessionFindings(@Nullable FindingSet set) {
		this(set, null);
	}

	/**
	 * @param before the findings until now: what they suggested stays known where these are an update of the same run
	 */
	SessionFindings(@Nullable FindingSet set, @Nullable SessionFindings before) {
		this.set = set;
		if (before != null && set != null && before.runName().equals(set.run().name())) {
			formerIssues.putAll(before.formerIssues);
			formerIssues.putAll(before.issues);
			formerCandidates.putAll(before.formerCandidates);
			formerCandidates.putAll(before.candidates);
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

	/** The label issue that the same run suggested before its findings were updated, or null. */
	@Nullable
	LabelIssue formerIssue(int sampleId) {
		return formerIssues.get(sampleId);
	}

	/** The candidate that the same run suggested before its findings were updated, or null. */
	@Nullable
	MultiClassCandidate formerCandidate(int sampleId) {
		return formerCandidates.get(sampleId);
	}

	/**
	 * What accepting gives on a list.
	 *
	 * @param taxonomy the categories of now
	 * @param listed the findings that the list shows, or null where it shows images whatever was found about them: then
	 *               a label issue comes before a multi-class candidate
	 */
	public Suggestions suggestions(SessionTaxonomy taxonomy, @Nullable FindingKind listed) {
		return new Suggestions(this, taxonomy, listed);
	}
}
