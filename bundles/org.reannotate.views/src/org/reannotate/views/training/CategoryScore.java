package org.reannotate.views.training;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunColumn;

/**
 * How well a category is told at an epoch: mean of the networks that judged images of it.
 *
 * @param category id, as the run knew it
 * @param name     of it then
 * @param accuracy share of its images that are right, [0, 1]
 * @param change   since the epoch before; NaN at the first one
 */
record CategoryScore(int category, String name, double accuracy, double change) {

	/**
	 * The categories that were judged, in the order of the columns.
	 *
	 * @param epoch a number or {@link FoldCurves#LATEST}
	 */
	static List<CategoryScore> of(TrainingCurves curves, List<RunColumn> columns, int epoch) {
		var scores = new ArrayList<CategoryScore>();
		for (int column = 0; column < columns.size(); column++) {
			double now = mean(curves, column, epoch, 0);
			if (!Double.isNaN(now)) {
				RunColumn about = columns.get(column);
				scores.add(new CategoryScore(about.id(), about.name(), now, now - mean(curves, column, epoch, 1)));
			}
		}
		return scores;
	}

	private static double mean(TrainingCurves curves, int column, int epoch, int before) {
		double sum = 0;
		int count = 0;
		for (FoldCurves fold : curves.folds()) {
			EpochLine at = fold.epoch(epoch);
			EpochLine line = at == null || before == 0 ? at : before(fold, at);
			double value = line == null || column >= line.categoryAccuracy().size() ? Double.NaN
					: value(line.categoryAccuracy().get(column));
			if (!Double.isNaN(value)) {
				sum += value;
				count++;
			}
		}
		return count == 0 ? Double.NaN : sum / count;
	}

	private static @Nullable EpochLine before(FoldCurves fold, EpochLine line) {
		return line.epoch() == 0 ? null : fold.epoch(line.epoch() - 1);
	}

	private static double value(@Nullable Double value) {
		return value == null ? Double.NaN : value;
	}
}
