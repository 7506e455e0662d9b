package org.reannotate.report.tables;

import java.io.IOException;
import java.nio.file.Path;

import org.reannotate.analysis.arrays.Npy;
import org.reannotate.report.content.Findings;
import org.reannotate.report.internal.tables.DuplicatesTable;
import org.reannotate.report.internal.tables.LabelIssuesTable;
import org.reannotate.report.internal.tables.MergeableTable;
import org.reannotate.report.internal.tables.MultiClassTable;
import org.reannotate.report.internal.tables.RowsTable;
import org.reannotate.report.internal.tables.SummaryDocument;
import org.reannotate.report.internal.tables.UnreadableTable;
import org.reannotate.report.output.OutputFile;
import org.reannotate.report.output.OutputFolder;

/**
 * Every file of the output but {@code index.html}. The same findings give the same bytes; only the
 * seconds in {@code summary.json} are of the moment.
 *
 * <pre>
 * try (var output = OutputFolder.open(dir)) {
 * 	FindingFiles.write(findings, output);
 * 	output.publish();
 * }
 * </pre>
 */
public final class FindingFiles {

	private FindingFiles() {
	}

	/**
	 * Writes the files into the new output, which still has to be published.
	 *
	 * @throws IOException where the disk does not take them; the old output is untouched
	 */
	public static void write(Findings findings, OutputFolder output) throws IOException {
		try {
			writeArrays(findings, output);
			writeTables(findings, output);
			SummaryDocument.write(findings, output.file(OutputFile.SUMMARY));
		} catch (IOException e) {
			throw OutputFolder.failure(output.folder(), Messages.FindingFiles_unwritable, e);
		}
	}

	private static void writeArrays(Findings findings, OutputFolder output) throws IOException {
		Npy.write(output.file(OutputFile.FLAGS), findings.labelIssues().flags());
		Npy.write(output.file(OutputFile.SCORES), findings.labelIssues().scores());
		Npy.write(output.file(OutputFile.MULTI_CLASS_SCORES), findings.multiClass().scores());
		Npy.write(output.file(OutputFile.GIVEN), findings.given());
	}

	private static void writeTables(Findings findings, OutputFolder output) throws IOException {
		LabelIssuesTable.write(findings, output.file(OutputFile.LABEL_ISSUES));
		MultiClassTable.write(findings, output.file(OutputFile.MULTI_CLASS_CANDIDATES));
		MergeableTable.write(findings, output.file(OutputFile.MERGEABLE_CATEGORIES));
		DuplicatesTable.write(findings, output.file(OutputFile.DUPLICATES));
		UnreadableTable.write(findings, output.file(OutputFile.UNREADABLE));
		RowsTable.writeCategories(findings, output.file(OutputFile.CATEGORIES));
		if (findings.samples().arePaths()) {
			Path samples = output.file(OutputFile.SAMPLES);
			RowsTable.writeSamples(findings, samples);
		}
	}
}
