package org.reannotate.report.internal.tables;

import java.io.IOException;
import java.nio.file.Path;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.report.content.Findings;
import org.reannotate.report.words.IssueReasons;

/** {@code label-issues.csv}: the flagged samples, worst first, then those folded under a pair. */
public final class LabelIssuesTable {

	private LabelIssuesTable() {
	}

	/** Writes the table. */
	public static void write(Findings findings, Path file) throws IOException {
		LabelIssueResult issues = findings.labelIssues();
		var reasons = new IssueReasons(findings);
		try (var table = new CsvTable(file, "rank", "sample", "given", "suggested", "score", "probability_wrong",
				"reason", "pair")) {
			for (int rank = 0; rank < issues.ranking().length; rank++) {
				int row = issues.ranking()[rank];
				table.number(rank + 1L).text(findings.samples().of(row)).text(findings.category(findings.given()[row]))
						.text(findings.category(issues.suggested()[row])).number(issues.scores()[row])
						.number(issues.probabilityWrong()[row]).text(reasons.of(rank))
						.text(pairName(findings, row));
				table.end();
			}
		}
	}

	/** The pair that given and suggested form, by name, smaller column first; empty where they form none. */
	static String pairName(Findings findings, int row) {
		if (findings.labelIssues().pair()[row] < 0) {
			return "";
		}
		int given = findings.given()[row];
		int suggested = findings.labelIssues().suggested()[row];
		return findings.category(Math.min(given, suggested)) + " / " + findings.category(Math.max(given, suggested));
	}
}
