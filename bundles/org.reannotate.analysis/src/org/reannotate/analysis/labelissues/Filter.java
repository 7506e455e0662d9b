package org.reannotate.analysis.labelissues;

import java.util.Arrays;
import java.util.Optional;

/**
 * How samples are chosen to be flagged. All but {@link #BLEND} are those of confident learning (Northcutt, Jiang,
 * Chuang: "Confident Learning: Estimating Uncertainty in Dataset Labels", JAIR 2021).
 */
public enum Filter {

	/** Ours: the posterior under the estimated noise, cut where a flag is as likely right as the estimate says. */
	BLEND("blend"),
	/** For each given and each other category, as many as the estimated joint says, by the margin between the two. */
	PRUNE_BY_NOISE_RATE("prune_by_noise_rate"),
	/** For each given category, as many as the estimated joint says, by self-confidence. */
	PRUNE_BY_CLASS("prune_by_class"),
	/** Flagged by both {@link #PRUNE_BY_NOISE_RATE} and {@link #PRUNE_BY_CLASS}. */
	BOTH("both"),
	/** The off-diagonal members of the confident joint. */
	CONFIDENT_LEARNING("confident_learning"),
	/** The model's first choice is another category. */
	PREDICTED_NEQ_GIVEN("predicted_neq_given"),
	/** As many as the confident joint has off its diagonal, by normalized margin. */
	LOW_NORMALIZED_MARGIN("low_normalized_margin"),
	/** As many as the confident joint has off its diagonal, by self-confidence. */
	LOW_SELF_CONFIDENCE("low_self_confidence");

	private final String id;

	Filter(String id) {
		this.id = id;
	}

	/** The name in files and on the command line. */
	public String id() {
		return id;
	}

	/** The filter with this name. */
	public static Optional<Filter> byId(String id) {
		return Arrays.stream(values()).filter(filter -> filter.id.equals(id)).findFirst();
	}
}
