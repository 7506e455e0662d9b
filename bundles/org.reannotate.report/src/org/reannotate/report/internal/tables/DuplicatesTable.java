package org.reannotate.report.internal.tables;

import java.io.IOException;
import java.nio.file.Path;

import org.reannotate.report.content.DuplicateSet;
import org.reannotate.report.content.Findings;

/** {@code duplicates.csv}: one row an image, groups together, those with different labels first. */
public final class DuplicatesTable {

	private DuplicatesTable() {
	}

	/** Writes the table. */
	public static void write(Findings findings, Path file) throws IOException {
		try (var table = new CsvTable(file, "group", "sample", "given", "split", "kind")) {
			for (DuplicateSet group : findings.duplicates()) {
				for (var member : group.members()) {
					String split = member.split();
					table.number(group.group()).text(findings.samples().of(member.row()))
							.text(findings.category(member.given())).text(split == null ? "" : split)
							.text(member.exact() ? "exact" : "near");
					table.end();
				}
			}
		}
	}
}
