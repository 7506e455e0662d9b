package org.reannotate.report.internal.tables;

import java.io.IOException;
import java.nio.file.Path;

import org.reannotate.report.content.Findings;
import org.reannotate.report.content.UnreadableFile;

/** {@code unreadable.csv}: files that could not be read, with the reason. */
public final class UnreadableTable {

	private UnreadableTable() {
	}

	/** Writes the table. */
	public static void write(Findings findings, Path file) throws IOException {
		try (var table = new CsvTable(file, "sample", "reason")) {
			for (UnreadableFile unreadable : findings.unreadable()) {
				table.text(unreadable.sample()).text(unreadable.reason()).end();
			}
		}
	}
}
