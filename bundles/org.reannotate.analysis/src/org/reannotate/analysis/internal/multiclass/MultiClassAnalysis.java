package org.reannotate.analysis.internal.multiclass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.internal.labelissues.Parallel;
import org.reannotate.analysis.multiclass.MultiClassCandidate;
import org.reannotate.analysis.multiclass.MultiClassOptions;
import org.reannotate.analysis.multiclass.MultiClassResult;
import org.reannotate.analysis.multiclass.PlausibleCategory;

/** Calibrates, scores every row in one pass, and lists the candidates. */
public final class MultiClassAnalysis {

	private static final int MOST_CATEGORIES = 5;
	private static final double MOST_LISTED = 0.2;

	private final ProbabilityMatrix p;
	private final int[] labels;
	private final MultiClassOptions options;
	private final Calibration calibration;
	private final Power power;
	private final double[] scores;
	private final double[] given;

	public MultiClassAnalysis(ProbabilityMatrix p, int[] labels, MultiClassOptions options) {
		this.p = p;
		this.labels = labels;
		this.options = options;
		this.calibration = CalibrationFit.fit(p, labels);
		this.power = calibration.power();
		this.scores = new double[labels.length];
		this.given = new double[labels.length];
	}

	/** Runs. */
	public MultiClassResult run() {
		Plausibility plausibility = new Plausibility(calibration,
				UsualShares.measure(p, labels, power, options.threads()));
		Parallel.forBlocks(options.threads(), labels.length, (from, to) -> {
			double[] row = new double[p.columns()];
			for (int i = from; i < to; i++) {
				calibrated(i, row);
				scores[i] = plausibility.score(row, labels[i]);
				given[i] = labels[i] < 0 ? 0 : row[labels[i]];
			}
		});
		double[] thresholds = PredictionSets.thresholds(given, labels, p.columns(), options.coverage(),
				calibration.noise());
		return new MultiClassResult(scores, candidates(thresholds), calibration.temperature(), thresholds,
				options.coverage(), covered(thresholds));
	}

	private void calibrated(int i, double[] row) {
		p.row(i, row);
		Calibration.apply(power, row);
	}

	private double covered(double[] thresholds) {
		long labelled = 0;
		long covered = 0;
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] >= 0) {
				labelled++;
				covered += given[i] >= thresholds[labels[i]] ? 1 : 0;
			}
		}
		return labelled == 0 ? 1 : (double) covered / labelled;
	}

	private List<MultiClassCandidate> candidates(double[] thresholds) {
		double[] row = new double[p.columns()];
		List<MultiClassCandidate> candidates = new ArrayList<>();
		double least = leastScore();
		for (int i = 0; i < labels.length; i++) {
			if (scores[i] >= least) {
				calibrated(i, row);
				List<PlausibleCategory> plausible = plausible(row, thresholds);
				if (plausible.size() > 1) {
					int label = labels[i];
					candidates.add(new MultiClassCandidate(i, plausible, scores[i],
							plausible.stream().anyMatch(category -> category.category() == label)));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble((MultiClassCandidate candidate) -> -candidate.score())
				.thenComparingInt(MultiClassCandidate::row));
		return List.copyOf(candidates);
	}

	/** A weak model doubts most images; then only the fifth that it doubts most is worth a person's look. */
	private double leastScore() {
		double[] sorted = scores.clone();
		Arrays.sort(sorted);
		int unlisted = sorted.length - (int) Math.ceil(MOST_LISTED * sorted.length);
		return sorted.length == 0 ? 0 : Math.max(options.minProbability(), sorted[Math.min(unlisted, sorted.length - 1)]);
	}

	/** The prediction set, and whatever is as probable as a second category has to be. */
	private List<PlausibleCategory> plausible(double[] row, double[] thresholds) {
		return IntStream.range(0, row.length).filter(k -> row[k] >= Math.min(thresholds[k], options.minProbability()))
				.mapToObj(k -> new PlausibleCategory(k, row[k]))
				.sorted(Comparator.comparingDouble(category -> -category.probability())).limit(MOST_CATEGORIES).toList();
	}
}
