package org.reannotate.report.evaluation;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.evaluation.BootstrapOptions;
import org.reannotate.analysis.evaluation.ListEvaluation;
import org.reannotate.report.internal.evaluation.PairTable;
import org.reannotate.report.internal.evaluation.StoredOutput;
import org.reannotate.report.internal.evaluation.TruthTable;
import org.reannotate.report.internal.evaluation.TruthTable.Truth;
import org.reannotate.report.output.OutputException;
import org.reannotate.report.output.OutputFolder;

/**
 * Compares an output with the truth.
 *
 * <pre>
 * Evaluation found = Evaluator.evaluate(dir, dir.resolve("truth.csv"), null);
 * found.labelIssues().averagePrecision().estimate();
 * </pre>
 */
public final class Evaluator {

	private static final long MAX_DRAWN_SAMPLES = 200_000_000L;
	private static final int MIN_RESAMPLES = 100;

	private final StoredOutput output;
	private final TruthTable truth;

	private Evaluator(StoredOutput output, TruthTable truth) {
		this.output = output;
		this.truth = truth;
	}

	/**
	 * Evaluates all lists of an output.
	 *
	 * @param dir an output of {@code analyze} or {@code audit}
	 * @param truth {@code sample,true,also}
	 * @param pairs {@code category_a,category_b}, or {@code null}
	 * @throws EvaluationException where a file is missing, damaged or does not fit
	 * @throws OutputException where {@code dir} is no output of ours
	 */
	public static Evaluation evaluate(Path dir, Path truth, @Nullable Path pairs)
			throws EvaluationException, OutputException {
		Path folder = OutputFolder.forReading(dir);
		var output = StoredOutput.read(folder);
		var table = TruthTable.read(truth, output);
		if (table.known() == 0) {
			throw new EvaluationException(truth, NLS.bind(Messages.Evaluator_noneKnown, folder));
		}
		var evaluator = new Evaluator(output, table);
		return new Evaluation(evaluator.labelIssues(), evaluator.multiClass(),
				pairs == null ? null : evaluator.mergeable(PairTable.truth(pairs)),
				output.size() - table.known(), table.unknown());
	}

	private ListEvaluation labelIssues() {
		var list = new EvaluatedList(output.size());
		for (int row = 0; row < output.size(); row++) {
			Truth right = truth.of(row);
			String given = output.given(row);
			if (right != null && given != null) {
				list.add(-output.score(row), output.flagged(row), !right.categories().contains(given));
			}
		}
		return list.evaluate();
	}

	private ListEvaluation multiClass() {
		var list = new EvaluatedList(output.size());
		for (int row = 0; row < output.size(); row++) {
			Truth right = truth.of(row);
			if (right != null) {
				list.add(output.multiClassScore(row), output.candidate(row), right.several());
			}
		}
		return list.evaluate();
	}

	private ListEvaluation mergeable(PairTable right) throws EvaluationException {
		PairTable found = PairTable.found(output.folder());
		int k = output.categories().size();
		var list = new EvaluatedList(Math.max(1, k * (k - 1) / 2));
		for (int a = 0; a < k; a++) {
			for (int b = a + 1; b < k; b++) {
				String first = output.categories().get(a);
				String second = output.categories().get(b);
				list.add(found.score(first, second), found.recommended(first, second), right.contains(first, second));
			}
		}
		return list.evaluate();
	}

	static BootstrapOptions resamples(int samples) {
		BootstrapOptions options = BootstrapOptions.defaults();
		long affordable = MAX_DRAWN_SAMPLES / Math.max(1, samples);
		return options.withResamples((int) Math.max(MIN_RESAMPLES, Math.min(options.resamples(), affordable)));
	}
}
