package org.reannotate.views.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.TrainingLine;

/**
 * A run's curve for a comparison: the mean over its networks at each epoch. Immutable.
 *
 * @param epoch from 1
 * @param speed images a second over all epochs of all networks; NaN where nothing says it
 */
record EpochMeans(double[] epoch, double[] trainLoss, double[] validationLoss, double[] trainAccuracy,
		double[] validationAccuracy, double speed) {

	/** The means of a training log; a network that has ended counts with its last epoch. */
	static EpochMeans of(List<TrainingLine> log) {
		var folds = new TreeMap<Integer, TreeMap<Integer, EpochLine>>();
		for (TrainingLine line : log) {
			if (line instanceof EpochLine epoch) {
				folds.computeIfAbsent(epoch.fold(), key -> new TreeMap<>()).put(epoch.epoch(), epoch);
			}
		}
		int epochs = folds.values().stream().mapToInt(lines -> lines.lastKey() + 1).max().orElse(0);
		var means = new EpochMeans(new double[epochs], new double[epochs], new double[epochs], new double[epochs],
				new double[epochs], mean(folds.values().stream().flatMap(lines -> lines.values().stream()).toList(),
						EpochLine::imagesPerSecond));
		for (int epoch = 0; epoch < epochs; epoch++) {
			int at = epoch;
			List<EpochLine> lines = folds.values().stream().map(fold -> fold.floorEntry(at)).filter(Objects::nonNull)
					.map(Map.Entry::getValue).toList();
			means.epoch[epoch] = epoch + 1;
			means.trainLoss[epoch] = mean(lines, EpochLine::trainLoss);
			means.validationLoss[epoch] = mean(lines, EpochLine::validationLoss);
			means.trainAccuracy[epoch] = mean(lines, EpochLine::trainAccuracy);
			means.validationAccuracy[epoch] = mean(lines, EpochLine::validationAccuracy);
		}
		return means;
	}

	private static double mean(List<EpochLine> lines, ToDoubleFunction<EpochLine> value) {
		return lines.stream().mapToDouble(value).filter(each -> !Double.isNaN(each)).average().orElse(Double.NaN);
	}
}
