package org.reannotate.views.training;

import java.util.List;

import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EpochLine;

/**
 * How far a training is.
 *
 * @param network     that learns now, from 1; 0 before the first line of the log
 * @param networks    in all
 * @param epoch       that goes on now, from 1
 * @param epochs      of each network, at most
 * @param share       of all, [0, 1]
 * @param secondsLeft at most, as far as can be told; NaN where it cannot
 * @param speed       images a second, by the newest line; NaN before it
 */
record TrainingProgress(int network, int networks, int epoch, int epochs, double share, double secondsLeft,
		double speed) {

	/** Nothing has begun. */
	static final TrainingProgress NONE = new TrainingProgress(0, 1, 0, 1, 0, Double.NaN, Double.NaN);

	/** How far these curves are, by their recipe. */
	static TrainingProgress of(TrainingCurves curves, Recipe recipe) {
		List<FoldCurves> folds = curves.folds();
		int networks = Math.max(recipe.networks(), folds.size());
		int epochs = folds.stream().flatMap(fold -> fold.epochs().stream()).mapToInt(EpochLine::epochs).max()
				.orElse(recipe.training().epochs());
		if (folds.isEmpty()) {
			return new TrainingProgress(0, networks, 0, epochs, 0, Double.NaN, Double.NaN);
		}
		FoldCurves now = folds.get(folds.size() - 1);
		double leftNow = Math.max(0, epochs - now.done());
		// a network that stopped early is over, whatever its recipe allows it
		double left = leftNow + (double) (networks - folds.size()) * epochs;
		double share = (folds.size() - leftNow / epochs) / networks;
		int epoch = Math.min(epochs, (int) Math.floor(now.done() + 1e-9) + 1);
		return new TrainingProgress(folds.size(), networks, epoch, epochs, share, left / curves.pace(), speed(now));
	}

	private static double speed(FoldCurves fold) {
		EpochLine epoch = fold.epoch(FoldCurves.LATEST);
		var step = fold.last();
		if (step != null && (epoch == null || step.epoch() > epoch.epoch())) {
			return step.imagesPerSecond();
		}
		return epoch == null ? Double.NaN : epoch.imagesPerSecond();
	}
}
