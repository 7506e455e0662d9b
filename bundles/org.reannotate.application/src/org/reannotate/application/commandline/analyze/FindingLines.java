package org.reannotate.application.commandline.analyze;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.Percent;
import org.reannotate.report.content.Findings;
import org.reannotate.report.words.PrecisionWords;

/** The findings in a few lines for the terminal. */
public final class FindingLines {

	private FindingLines() {
	}

	/** What a person wants to know first. */
	public static List<String> of(Findings findings) {
		LabelIssueResult issues = findings.labelIssues();
		var lines = new ArrayList<String>();
		lines.add(NLS.bind(Messages.FindingLines_samples,
				new Object[] { Numbers.of(findings.samples().size()), Numbers.of(findings.categories().size()),
						Percent.fine(issues.accuracy()), Percent.fine(issues.health()) }));
		if (issues.weakModel()) {
			lines.add(Messages.FindingLines_weak);
		}
		lines.add(NLS.bind(issues.flagCount() == 1 ? Messages.FindingLines_oneIssue : Messages.FindingLines_issues,
				Numbers.of(issues.flagCount()), PrecisionWords.of(issues.precision(), issues.flagCount())));
		lines.add(several(findings.multiClass().candidates().size()));
		lines.add(pairs(findings));
		return lines;
	}

	private static String several(int candidates) {
		return NLS.bind(candidates == 1 ? Messages.FindingLines_oneCandidate : Messages.FindingLines_candidates,
				Numbers.of(candidates));
	}

	private static String pairs(Findings findings) {
		var names = findings.mergeable().recommended().stream().limit(3)
				.map(pair -> findings.category(pair.a()) + " / " + findings.category(pair.b())).toList();
		int count = findings.recommendedPairs();
		return names.isEmpty() ? NLS.bind(Messages.FindingLines_noPairs, Numbers.of(count))
				: NLS.bind(count == 1 ? Messages.FindingLines_onePair : Messages.FindingLines_pairs, Numbers.of(count),
						String.join(", ", names));
	}
}
