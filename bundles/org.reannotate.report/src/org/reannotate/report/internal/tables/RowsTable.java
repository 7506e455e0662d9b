package org.reannotate.report.internal.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.reannotate.report.content.Findings;
import org.reannotate.report.internal.text.Json;

/**
 * What the rows and columns of the arrays are: {@code samples.csv} and {@code categories.json}. Without
 * them nobody, {@code evaluate} included, could tell what row 17 of {@code scores.npy} is.
 */
public final class RowsTable {

	private RowsTable() {
	}

	/** One line a row of the arrays, in their order. */
	public static void writeSamples(Findings findings, Path file) throws IOException {
		try (var table = new CsvTable(file, "sample", "given")) {
			for (int row = 0; row < findings.samples().size(); row++) {
				table.text(findings.samples().of(row)).text(findings.category(findings.given()[row])).end();
			}
		}
	}

	/** The names of the columns, in their order. */
	public static void writeCategories(Findings findings, Path file) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			Json.document(out, json -> {
				json.beginArray();
				for (String category : findings.categories()) {
					json.value(category);
				}
				json.endArray();
			});
		}
	}
}
