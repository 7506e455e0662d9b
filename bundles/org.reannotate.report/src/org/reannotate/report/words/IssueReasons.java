package org.reannotate.report.words;

import java.util.BitSet;

import org.reannotate.core.findings.ReasonWords;
import org.reannotate.report.content.DuplicateSet;
import org.reannotate.report.content.Findings;

/** Why each label issue stands where it stands: what the model says, and what is known about copies of the image. */
public final class IssueReasons {

	private final Findings findings;
	private final ReasonWords words;
	private final BitSet disputed = new BitSet();

	public IssueReasons(Findings findings) {
		this.findings = findings;
		this.words = new ReasonWords(findings::category);
		for (DuplicateSet group : findings.duplicates()) {
			if (group.labelsDiffer()) {
				group.members().forEach(member -> disputed.set(member.row()));
			}
		}
	}

	/** The words for the issue at a rank, counted from 0. */
	public String of(int rank) {
		return words.of(findings.labelIssues().reasons().get(rank),
				disputed.get(findings.labelIssues().ranking()[rank]));
	}
}
