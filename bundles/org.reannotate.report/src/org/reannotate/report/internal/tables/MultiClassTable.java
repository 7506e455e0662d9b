package org.reannotate.report.internal.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.reannotate.analysis.multiclass.PlausibleCategory;
import org.reannotate.report.content.Findings;
import org.reannotate.report.internal.text.Json;

/** {@code multi-class-candidates.csv}: images that could belong to several categories, likeliest first. */
public final class MultiClassTable {

	private MultiClassTable() {
	}

	/** Writes the table. */
	public static void write(Findings findings, Path file) throws IOException {
		try (var table = new CsvTable(file, "rank", "sample", "given", "categories", "score")) {
			long rank = 0;
			for (var candidate : findings.multiClass().candidates()) {
				table.number(++rank).text(findings.samples().of(candidate.row()))
						.text(findings.category(findings.given()[candidate.row()]))
						.json(categories(findings, candidate.categories())).number(candidate.score());
				table.end();
			}
		}
	}

	private static String categories(Findings findings, List<PlausibleCategory> plausible) {
		return Json.line(json -> {
			json.beginArray();
			for (var category : plausible) {
				json.beginObject().name("category").value(findings.category(category.category())).name("probability");
				Json.number(json, category.probability()).endObject();
			}
			json.endArray();
		});
	}
}
