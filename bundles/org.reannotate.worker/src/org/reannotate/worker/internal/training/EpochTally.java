package org.reannotate.worker.internal.training;

import java.util.Map;
import java.util.TreeMap;

/** Sums up one epoch of training. */
final class EpochTally {

	private final int fold;
	private final int epoch;
	private final long start = System.nanoTime();
	private double loss;
	private int pictures;
	private int right;
	private double learningRate = Double.NaN;
	private double heldBackLoss = Double.NaN;

	EpochTally(int fold, int epoch) {
		this.fold = fold;
		this.epoch = epoch;
	}

	void addLoss(double sum) {
		loss += sum;
	}

	/** Counts a picture by the margin of its given label. */
	void addMargin(float margin) {
		pictures++;
		right += margin > 0 ? 1 : 0;
	}

	/** Of the epoch's last step. */
	void setLearningRate(double rate) {
		learningRate = rate;
	}

	/** On the rows held back for early stopping. */
	void setHeldBackLoss(double loss) {
		heldBackLoss = loss;
	}

	/**
	 * {@code fold, epoch} (from 1), {@code loss, training_accuracy, images_per_second}; at the epoch's end
	 * {@code learning_rate} and, with early stopping, {@code validation_loss}.
	 */
	Map<String, Double> metrics() {
		double seconds = (System.nanoTime() - start) / 1e9;
		var metrics = new TreeMap<String, Double>();
		metrics.put("fold", (double) fold);
		metrics.put("epoch", epoch + 1.0);
		metrics.put("loss", loss / Math.max(1, pictures));
		metrics.put("training_accuracy", (double) right / Math.max(1, pictures));
		metrics.put("images_per_second", pictures / seconds);
		putKnown(metrics, "learning_rate", learningRate);
		putKnown(metrics, "validation_loss", heldBackLoss);
		return metrics;
	}

	private static void putKnown(Map<String, Double> metrics, String name, double value) {
		if (!Double.isNaN(value)) {
			metrics.put(name, value);
		}
	}
}
