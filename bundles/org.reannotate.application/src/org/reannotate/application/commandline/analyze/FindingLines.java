package org.reannotate.application.commandline.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.core.words.Percent;
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
		lines.add(String.format(Locale.ROOT, "%,d samples in %,d categories; accuracy %s, health %s",
				findings.samples().size(), findings.categories().size(), Percent.fine(issues.accuracy()),
				Percent.fine(issues.health())));
		if (issues.weakModel()) {
			lines.add("The model is weak: take what it says about labels with care.");
		}
		lines.add(String.format(Locale.ROOT, "%,d label %s. %s.", issues.flagCount(),
				issues.flagCount() == 1 ? "issue" : "issues",
				PrecisionWords.of(issues.precision(), issues.flagCount())));
		lines.add(String.format(Locale.ROOT, "%,d multi-class candidates", findings.multiClass().candidates().size()));
		lines.add(String.format(Locale.ROOT, "%,d mergeable %s%s", findings.recommendedPairs(),
				findings.recommendedPairs() == 1 ? "pair" : "pairs", pairs(findings)));
		return lines;
	}

	private static String pairs(Findings findings) {
		var names = findings.mergeable().recommended().stream().limit(3)
				.map(pair -> findings.category(pair.a()) + " / " + findings.category(pair.b())).toList();
		return names.isEmpty() ? "" : ": " + String.join(", ", names);
	}
}
