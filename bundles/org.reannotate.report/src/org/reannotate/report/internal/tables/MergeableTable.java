package org.reannotate.report.internal.tables;

import java.io.IOException;
import java.nio.file.Path;

import org.reannotate.report.content.Findings;

/** {@code mergeable-categories.csv}: pairs of categories that are mixed up, most mergeable first. */
public final class MergeableTable {

	private MergeableTable() {
	}

	/** Writes the table. */
	public static void write(Findings findings, Path file) throws IOException {
		try (var table = new CsvTable(file, "rank", "category_a", "category_b", "score", "rate_a_to_b", "rate_b_to_a",
				"auc", "auc_low", "auc_high", "p_value", "recommended")) {
			long rank = 0;
			for (var pair : findings.mergeable().pairs()) {
				table.number(++rank).text(findings.category(pair.a())).text(findings.category(pair.b()))
						.number(pair.score()).number(pair.rateAToB()).number(pair.rateBToA()).number(pair.auc())
						.number(pair.aucLow()).number(pair.aucHigh()).number(pair.pValue())
						.text(pair.recommendation().id());
				table.end();
			}
		}
	}
}
