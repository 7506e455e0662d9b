package org.reannotate.protocol.run;

import java.util.List;

/**
 * One epoch. What is not known is NaN in memory and {@code null} in the file. Validation figures are those of the split's
 * validation part; with folds those of the rows held back for early stopping if there are such, else of the fold held
 * out. An answer is right where it is the given label or a further one.
 *
 * @param fold               from 0
 * @param epoch              from 0
 * @param epochs             at most, as the recipe wants them
 * @param trainLoss          mean over the images, as they were seen (augmented, each before its step)
 * @param trainAccuracy      likewise
 * @param validationLoss     mean over the images
 * @param validationAccuracy share of right answers
 * @param learningRate       of the last step
 * @param imagesPerSecond    in training
 * @param seconds            since this process began to train; a run that was resumed counts anew
 * @param categoryAccuracy   of the validation rows by given label, in column order; NaN where a category has none
 * @param wrong              of the validation rows, at most {@value #MOST_WRONG}, surest first
 */
public record EpochLine(int fold, int epoch, int epochs, double trainLoss, double trainAccuracy, double validationLoss,
		double validationAccuracy, double learningRate, double imagesPerSecond, double seconds,
		List<Double> categoryAccuracy, List<WrongSample> wrong) implements TrainingLine {

	/** Most wrong samples a line names. */
	public static final int MOST_WRONG = 24;

	public EpochLine {
		categoryAccuracy = categoryAccuracy == null ? List.of() : List.copyOf(categoryAccuracy);
		wrong = wrong == null ? List.of() : List.copyOf(wrong);
	}
}
