package org.reannotate.analysis.internal.labelissues;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.InvalidInputException;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.MergeablePairs;

/** Says what is wrong with inputs that cannot be analysed. */
public final class InputCheck {

	private InputCheck() {
	}

	/** Checks all that can be checked without looking at the probabilities. */
	static void check(ProbabilityMatrix p, int[] labels, LabelIssueOptions options) throws InvalidInputException {
		if (p.rows() == 0) {
			throw new InvalidInputException(Messages.InputCheck_noSamples);
		}
		if (p.rows() != labels.length) {
			throw new InvalidInputException(NLS.bind(Messages.InputCheck_lengths, labels.length, p.rows()));
		}
		if (p.columns() < 2) {
			throw new InvalidInputException(Messages.InputCheck_oneCategory);
		}
		checkLabels(labels, p.columns());
		checkTaxonomy(options, p.columns());
	}

	private static void checkTaxonomy(LabelIssueOptions options, int categories) {
		int[] parents = options.parents();
		if (parents != null && parents.length != categories) {
			throw new IllegalArgumentException(parents.length + " parents for " + categories + " categories");
		}
		for (MergeablePairs.Pair pair : options.foldedPairs().pairs()) {
			Objects.checkIndex(pair.a(), categories);
			Objects.checkIndex(pair.b(), categories);
		}
	}

	private static void checkLabels(int[] labels, int categories) throws InvalidInputException {
		int labelled = 0;
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] < -1 || labels[i] >= categories) {
				throw new InvalidInputException(i, NLS.bind(Messages.InputCheck_label, labels[i], categories - 1));
			}
			labelled += labels[i] >= 0 ? 1 : 0;
		}
		if (labelled == 0) {
			throw new InvalidInputException(Messages.InputCheck_noLabel);
		}
	}

	/** What is wrong with a row of which it is known that something is. */
	static InvalidInputException explain(ProbabilityMatrix p, int row) {
		double[] values = new double[p.columns()];
		p.row(row, values);
		double sum = 0;
		for (int j = 0; j < values.length; j++) {
			if (!Double.isFinite(values[j])) {
				return new InvalidInputException(row, NLS.bind(Messages.InputCheck_notFinite, j, values[j]));
			}
			if (values[j] < 0 || values[j] > 1 + 1e-4) {
				return new InvalidInputException(row, NLS.bind(Messages.InputCheck_outside, j, values[j]));
			}
			sum += values[j];
		}
		return new InvalidInputException(row, NLS.bind(Messages.InputCheck_sum, sum));
	}
}
