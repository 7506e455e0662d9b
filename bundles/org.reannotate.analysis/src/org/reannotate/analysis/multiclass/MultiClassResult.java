package org.reannotate.analysis.multiclass;

import java.util.List;

/**
 * Which images could belong to several categories.
 *
 * @param scores      N, [0, 1], high = likely several
 * @param candidates  highest score first; at most the fifth of the images with the highest scores, but for ties
 * @param temperature exponent's divisor that calibrates the run: {@code p^(1/temperature)}, renormalized; above 1 = the
 *                    model was too sure
 * @param thresholds  K: smallest calibrated probability that keeps a category plausible, so that {@code coverage} of its
 *                    rightly labelled samples keep it; 1 where a category has no samples
 * @param coverage    the coverage aimed at for the right label
 * @param covered     share of the labelled samples whose given label is in their prediction set
 */
public record MultiClassResult(double[] scores, List<MultiClassCandidate> candidates, double temperature,
		double[] thresholds, double coverage, double covered) {
}
