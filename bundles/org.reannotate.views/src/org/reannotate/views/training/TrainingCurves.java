package org.reannotate.views.training;

import java.util.List;

/**
 * What the training log of a run says so far. Immutable.
 *
 * @param folds networks that were begun, by fold; one where the images are split
 * @param pace  epochs of one network a second, by the process that wrote last; NaN while that is not known
 */
record TrainingCurves(List<FoldCurves> folds, double pace) {

	/** Nothing yet. */
	static final TrainingCurves NONE = new TrainingCurves(List.of(), Double.NaN);

	TrainingCurves {
		folds = List.copyOf(folds);
	}

	/** Epochs that are over in any network: their numbers are 0 to one less. */
	int epochs() {
		return folds.stream().flatMap(fold -> fold.epochs().stream()).mapToInt(line -> line.epoch() + 1).max().orElse(0);
	}
}
