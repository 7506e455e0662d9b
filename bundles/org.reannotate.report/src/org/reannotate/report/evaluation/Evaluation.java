package org.reannotate.report.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
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
			throw OutputFolder.failure(output, Messages.Evaluation_unwritable, e);
		}
	}

	/** The figures as lines of text, a header first. */
	public List<String> lines() {
		var lines = new ArrayList<String>();
		lines.add(String.format(Locale.ROOT, "%-22s %9s %8s  %-22s %-22s %-22s", "",
				Messages.Evaluation_positives, Messages.Evaluation_flagged, Messages.Evaluation_averagePrecision,
				Messages.Evaluation_precision, Messages.Evaluation_recall));
		lines.add(line(Messages.Evaluation_labelIssues, labelIssues));
		lines.add(line(Messages.Evaluation_multiClass, multiClass));
		if (mergeable != null) {
			lines.add(line(Messages.Evaluation_mergeable, mergeable));
		}
		return lines;
	}

	private static String line(String name, ListEvaluation list) {
		return String.format(Locale.ROOT, "%-22s %9d %8d  %-22s %-22s %-22s", name, list.positives(), list.flagged(),
				interval(list.averagePrecision()), interval(list.precision()), interval(list.recall())).stripTrailing();
	}

	private static String interval(Interval figure) {
		return Double.isNaN(figure.estimate()) ? "-"
				: NLS.bind(Messages.Evaluation_interval,
						new Object[] { digits(figure.estimate()), digits(figure.low()), digits(figure.high()) });
	}

	private static String digits(double figure) {
		return String.format(Locale.ROOT, "%.3f", figure);
	}
}
