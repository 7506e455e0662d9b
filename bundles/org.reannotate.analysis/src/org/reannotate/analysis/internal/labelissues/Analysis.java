package org.reannotate.analysis.internal.labelissues;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.Filter;
import org.reannotate.analysis.labelissues.InvalidInputException;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.labelissues.PrecisionEstimate;
import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.analysis.labelissues.Score;

/** One analysis: what its steps have found so far. */
public final class Analysis {

	private final ProbabilityMatrix p;
	private final LabelIssueOptions options;
	private final Kin kin;
	private final Scan scan;
	private final ConfidentJoint joint;
	private final double accuracy;
	private final boolean weak;
	private final @Nullable Blend posterior;
	private final @Nullable Blend blend;
	private final @Nullable BlendCut cut;

	private Analysis(ProbabilityMatrix p, Labels labels, LabelIssueOptions options) throws InvalidInputException {
		this.p = p;
		this.options = options;
		this.kin = new Kin(p.columns(), options);
		this.scan = Scan.run(p, labels, options.threads());
		this.joint = ConfidentJoint.of(scan, options.threads());
		this.accuracy = scan.accuracy();
		this.weak = WeakModel.isWeak(accuracy, p.columns());
		boolean blends = options.filter() == Filter.BLEND || options.score() == Score.BLEND;
		this.posterior = blends ? Blend.of(p, scan, kin, options.threads()) : null;
		this.cut = posterior == null ? null : BlendCut.of(scan, kin, joint, posterior);
		this.blend = posterior == null || cut == null ? null : posterior.withMargin(scan, 1 - cut.pervades());
	}

	/** Runs the analysis that the options ask for. */
	public static LabelIssueResult run(ProbabilityMatrix p, int[] labels, LabelIssueOptions options)
			throws InvalidInputException {
		InputCheck.check(p, labels, options);
		return new Analysis(p, Labels.sort(labels, p.columns()), options).result();
	}

	private LabelIssueResult result() {
		double[] scores = scores();
		Flags flags = Flags.of(candidates(), scan, kin, options.foldedPairs(), suggestions());
		int[] ranking = flags.ranking(scores);
		List<Reason> reasons = new Reasons(p, scan, flags, ranking);
		double[] wrong = probabilityWrong(scores);
		double health = 1 - flags.count() / (double) scan.labels().labelled();
		return new LabelIssueResult(flags.flagged(), scores, flags.suggested(), wrong, ranking,
				flags.pair(), reasons, scan.thresholds(), joint.calibrated(), noiseRate(), precision(flags, wrong),
				Quality.of(joint.calibrated(), scan.labels()), weak, accuracy, health);
	}

	private boolean[] candidates() {
		if (options.filter() != Filter.BLEND) {
			return new Filters(p, scan, joint, options.threads()).flags(options.filter());
		}
		boolean silent = weak && !options.flagsOfWeakModels();
		return blend == null || cut == null || silent ? new boolean[scan.rows()] : blend.worst(scan, cut.count());
	}

	private int[] suggestions() {
		return blend == null ? scan.other() : blend.suggested();
	}

	private double[] scores() {
		Scores scores = new Scores(p, scan, options.threads());
		return switch (options.score()) {
			case BLEND -> blend == null ? scan.self() : blend.scores();
			case SELF_CONFIDENCE -> scores.selfConfidence(options.adjusted());
			case NORMALIZED_MARGIN -> scores.normalizedMargin(options.adjusted());
			case CONFIDENCE_WEIGHTED_ENTROPY -> scores.confidenceWeightedEntropy();
		};
	}

	private double[] probabilityWrong(double[] scores) {
		double[] right = blend == null ? scores : blend.scores();
		WrongProbability calibrated = cut == null ? null : WrongProbability.of(cut);
		double[] wrong = new double[right.length];
		Parallel.forBlocks(options.threads(), wrong.length, (from, to) -> {
			for (int i = from; i < to; i++) {
				wrong[i] = calibrated == null ? 1 - right[i] : calibrated.of(right[i]);
			}
		});
		return wrong;
	}

	private double noiseRate() {
		double byJoint = joint.offDiagonal(kin) / (double) scan.labels().labelled();
		if (blend == null || cut == null) {
			return byJoint;
		}
		double deep = blend.noise().rate();
		return cut.pervades() * deep + (1 - cut.pervades()) * Math.max(deep, byJoint);
	}

	private PrecisionEstimate precision(Flags flags, double[] probabilityWrong) {
		return cut == null ? Forecast.unknown() : Forecast.of(flags.flagged(), probabilityWrong, cut.pervades());
	}
}
