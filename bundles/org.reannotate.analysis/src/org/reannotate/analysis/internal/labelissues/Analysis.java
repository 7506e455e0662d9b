package org.reannotate.analysis.internal.labelissues;

import java.util.ArrayList;
import java.util.List;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.CategoryQuality;
import org.reannotate.analysis.labelissues.Filter;
import org.reannotate.analysis.labelissues.InvalidInputException;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.labelissues.PrecisionEstimate;

/** The steps of one analysis, in order. */
public final class Analysis {

	private Analysis() {
	}

	public static LabelIssueResult run(ProbabilityMatrix p, int[] given, LabelIssueOptions options)
			throws InvalidInputException {
		RowCheck.checkShapes(p, given);
		Labels labels = Labels.sort(given, p.columns());
		Scan scan = Scan.run(p, labels, options.threads());
		ConfidentJoint joint = ConfidentJoint.of(scan);
		Filters filters = new Filters(p, scan, joint, options.threads());
		Filter f = options.filter() == Filter.BLEND ? Filter.PRUNE_BY_NOISE_RATE : options.filter();
		boolean[] flags = filters.flags(f);
		Scores s = new Scores(p, scan, options.threads());
		double[] scores = switch (options.score()) {
			case BLEND, SELF_CONFIDENCE -> s.selfConfidence(options.adjusted());
			case NORMALIZED_MARGIN -> s.normalizedMargin(options.adjusted());
			case CONFIDENCE_WEIGHTED_ENTROPY -> s.confidenceWeightedEntropy();
		};
		int[] ranking = Ranking.worstFirst(scores, flags);
		double[] wrong = new double[scores.length];
		int[] suggested = new int[scores.length];
		int[] pair = new int[scores.length];
		for (int i = 0; i < wrong.length; i++) {
			wrong[i] = 1 - scores[i];
			suggested[i] = flags[i] ? scan.other()[i] : scan.argmax(i);
			pair[i] = -1;
		}
		List<CategoryQuality> quality = new ArrayList<>();
		return new LabelIssueResult(flags, scores, suggested, wrong, ranking, pair, List.of(), scan.thresholds(),
				joint.calibrated(), 0, new PrecisionEstimate(0.5, 0, 1), quality, false, scan.accuracy(),
				1 - ranking.length / (double) labels.labelled());
	}
}
