package org.reannotate.ui.session;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * What accepting gives, for whoever looks at a list of one kind of findings: an image can be on several lists, and what
 * its list shows is what is meant. An immutable snapshot in memory, for any thread.
 */
public final class Suggestions {

	private final SessionFindings findings;
	private final SessionTaxonomy taxonomy;
	private final boolean candidatesFirst;
	private final boolean issuesFirst;

	/** @param listed what the list shows, or null where images are shown whatever was found about them */
	Suggestions(SessionFindings findings, SessionTaxonomy taxonomy, @Nullable FindingKind listed) {
		this.findings = findings;
		this.taxonomy = taxonomy;
		this.candidatesFirst = listed == FindingKind.MULTI_CLASS_CANDIDATE;
		this.issuesFirst = listed == FindingKind.LABEL_ISSUE || listed == FindingKind.FOLDED_LABEL_ISSUE;
	}

	/** Whether a list of multi-class candidates is looked at, which asks for further categories. */
	public boolean asksForFurther() {
		return candidatesFirst;
	}

	/** The number of the finding that a decision settles; 0 without one. */
	public long findingId(int sampleId) {
		LabelIssue issue = findings.issueOf(sampleId);
		MultiClassCandidate candidate = findings.candidateOf(sampleId);
		if (candidate != null && (candidatesFirst || issue == null)) {
			return candidate.id();
		}
		return issue == null ? 0 : issue.id();
	}

	/**
	 * The category that accepting gives, after merges: the suggested label, or, where it is about a multi-class
	 * candidate, the likeliest category beside its label. {@link CategoryRecord#NONE} where nothing is suggested.
	 */
	public int category(int sampleId) {
		MultiClassCandidate candidate = candidate(sampleId);
		LabelIssue issue = issue(sampleId);
		if (candidate != null) {
			int given = taxonomy.resolve(candidate.given());
			return candidate.categories().stream().map(each -> taxonomy.resolve(each.categoryId()))
					.filter(category -> category != given).findFirst().orElse(CategoryRecord.NONE);
		}
		return issue == null ? CategoryRecord.NONE : taxonomy.resolve(issue.suggested());
	}

	/**
	 * What accepting means: another label ({@link DecisionKind#ACCEPT}) for label issues and images without a label,
	 * one more ({@link DecisionKind#ALSO}) for multi-class candidates whose label may stay.
	 */
	public DecisionKind acceptance(int sampleId) {
		MultiClassCandidate candidate = candidate(sampleId);
		return candidate != null && candidate.givenAmong() ? DecisionKind.ALSO : DecisionKind.ACCEPT;
	}

	/** The candidate that accepting is about, or null where it is about a label issue or nothing. */
	private @Nullable MultiClassCandidate candidate(int sampleId) {
		MultiClassCandidate now = findings.candidateOf(sampleId);
		if (candidatesFirst) {
			return now != null ? now : findings.formerCandidate(sampleId);
		}
		boolean doubted = findings.issueOf(sampleId) != null
				|| issuesFirst && findings.formerIssue(sampleId) != null;
		return doubted ? null : now;
	}

	private @Nullable LabelIssue issue(int sampleId) {
		LabelIssue now = findings.issueOf(sampleId);
		return now != null ? now : findings.formerIssue(sampleId);
	}
}
