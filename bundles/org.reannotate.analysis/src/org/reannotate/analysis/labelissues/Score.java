package org.reannotate.analysis.labelissues;

import java.util.Arrays;
import java.util.Optional;

/** How samples are ranked: a number in [0, 1] for every sample, low = likely wrong. */
public enum Score {

	/** Ours: the posterior probability that the given label is right, under the estimated noise. */
	BLEND("blend"),
	/** The probability of the given label. */
	SELF_CONFIDENCE("self_confidence"),
	/** {@code (p_y - max_{j != y} p_j + 1) / 2}. */
	NORMALIZED_MARGIN("normalized_margin"),
	/** {@code ln(1 + s) / s} with {@code s} = normalized entropy over self-confidence; has no adjusted form. */
	CONFIDENCE_WEIGHTED_ENTROPY("confidence_weighted_entropy");

	private final String id;

	Score(String id) {
		this.id = id;
	}

	/** The name in files and on the command line. */
	public String id() {
		return id;
	}

	/** The score with this name. */
	public static Optional<Score> byId(String id) {
		return Arrays.stream(values()).filter(score -> score.id.equals(id)).findFirst();
	}
}
