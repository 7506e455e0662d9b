package org.reannotate.report.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.evaluation.Interval;
import org.reannotate.analysis.evaluation.ListEvaluation;
import org.reannotate.report.internal.evaluation.EvaluationDocument;
import org.reannotate.report.output.OutputFile;
import org.reannotate.report.output.OutputException;
import org.reannotate.report.output.OutputFolder;

/**
 * The three lists of an output against the truth.
 *
 * @param labelIssues samples with a label and a known truth; positive where the given label is none of the right ones
 * @param multiClass samples with a known truth; positive where there are several right categories
 * @param mergeable all pairs of categories; {@code null} where no pairs were given
 * @param withoutTruth rows of the output that the truth does not name, left out
 * @param unknown samples of the truth that the output does not name, left out
 */
public record Evaluation(ListEvaluation labelIssues, ListEvaluation multiClass, @Nullable ListEvaluation mergeable,
		int withoutTruth, int unknown) {

	/** Writes {@code evaluation.json} into the output that was evaluated; an older one is replaced as a whole. */
	public void write(Path output) throws OutputException {
		Path file = output.resolve(OutputFile.EVALUATION.fileName());
		Path partial = output.resolve(OutputFile.EVALUATION.fileName() + ".partial");
		try {
			EvaluationDocument.write(this, partial);
			Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw OutputFolder.failure(output, "cannot write evaluation.json", e);
		}
	}

	/** The figures as lines of text, a header first. */
	public List<String> lines() {
		var lines = new ArrayList<String>();
		lines.add(String.format(Locale.ROOT, "%-22s %9s %8s  %-22s %-22s %-22s", "", "positives", "flagged",
				"average precision", "precision", "recall"));
		lines.add(line("label issues", labelIssues));
		lines.add(line("multi-class candidates", multiClass));
		if (mergeable != null) {
			lines.add(line("mergeable categories", mergeable));
		}
		return lines;
	}

	private static String line(String name, ListEvaluation list) {
		return String.format(Locale.ROOT, "%-22s %9d %8d  %-22s %-22s %-22s", name, list.positives(), list.flagged(),
				interval(list.averagePrecision()), interval(list.precision()), interval(list.recall())).stripTrailing();
	}

	private static String interval(Interval figure) {
		return Double.isNaN(figure.estimate()) ? "-"
				: String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", figure.estimate(), figure.low(), figure.high());
	}
}
