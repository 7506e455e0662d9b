package org.reannotate.analysis.internal.labelissues;

/**
 * Makes of a score the probability that the given label is wrong, as far as one can know it. The posterior trusts the
 * model too far: more often than it expects, the model is sure and mistaken. How often was measured on sets with known
 * truth (figures in {@code releng/benchmarks/README.md}), and told here by three numbers: the logarithm of the odds is
 * divided by four thirds; odds fall where the noise accounts for few of the disagreements, the others being mistakes of
 * the model; and nothing is surer than 19 in 20, or than an even chance where the noise is local and the probabilities
 * know next to nothing about it. Order is kept.
 *
 * @param most   the largest probability that is told
 * @param factor of the odds
 */
record WrongProbability(double most, double factor) {

	private static final double MOST = 0.95;
	private static final double MOST_OF_LOCAL_NOISE = 0.5;

	static WrongProbability of(BlendCut cut) {
		double most = cut.pervades() * MOST + (1 - cut.pervades()) * MOST_OF_LOCAL_NOISE;
		return new WrongProbability(most, Math.sqrt(cut.noiseShare()));
	}

	/** @param right posterior probability that the label is right */
	double of(double right) {
		double root = Math.sqrt(factor * (1 - right) / right);
		return most / (1 + 1 / (root * Math.sqrt(root)));
	}
}
