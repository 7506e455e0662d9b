package org.reannotate.protocol.recipe;

import com.google.gson.annotations.SerializedName;

/**
 * Which images a network is judged by: those it never saw.
 *
 * <pre>
 * recipe.withEvaluation(Evaluation.split(0.15, 0.15));
 * </pre>
 *
 * @param kind       which way
 * @param validation with {@link Kind#SPLIT}: share of the images that early stopping, the best epoch and searches look
 *                   at, {@code (0, 0.8]}; 0 with folds
 * @param test       with {@link Kind#SPLIT}: share of the images that nothing but the final figures looks at,
 *                   {@code [0, 0.8]}; 0 with folds. Together at most 0.9
 */
public record Evaluation(Kind kind, double validation, double test) {

	/** The ways. */
	public enum Kind {

		/** Every image is predicted by a network that did not learn from it: as many networks as folds. */
		@SerializedName("folds")
		FOLDS,

		/** One network, learning from one part, watched on a second and judged on a third. */
		@SerializedName("split")
		SPLIT
	}

	/** Every image out of sample. */
	public static final Evaluation FOLDS = new Evaluation(Kind.FOLDS, 0, 0);

	private static final double LEAST = 0.001;
	private static final double MOST = 0.8;
	private static final double MOST_TOGETHER = 0.9;

	/** Checks the ranges; throws {@link IllegalArgumentException}. */
	public Evaluation {
		if (kind == null) {
			throw new IllegalArgumentException(Messages.Evaluation_noKind);
		}
		boolean split = kind == Kind.SPLIT;
		Ranges.check(() -> Messages.Ranges_validation, validation, split ? LEAST : 0, split ? MOST : 0);
		Ranges.check(() -> Messages.Ranges_test, test, 0, split ? MOST : 0);
		Ranges.check(() -> Messages.Ranges_validationAndTest, validation + test, 0, MOST_TOGETHER);
	}

	/** A three-way split with those shares; the rest is learned from. */
	public static Evaluation split(double validation, double test) {
		return new Evaluation(Kind.SPLIT, validation, test);
	}

	/** Whether it is a split. */
	public boolean isSplit() {
		return kind == Kind.SPLIT;
	}
}
