package org.reannotate.worker.internal.scratch;

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

	/** {@code fold, epoch} (from 1), {@code loss, training_accuracy, images_per_second}. */
	Map<String, Double> metrics() {
		double seconds = (System.nanoTime() - start) / 1e9;
		var metrics = new TreeMap<String, Double>();
		metrics.put("fold", (double) fold);
		metrics.put("epoch", epoch + 1.0);
		metrics.put("loss", loss / Math.max(1, pictures));
		metrics.put("training_accuracy", (double) right / Math.max(1, pictures));
		metrics.put("images_per_second", pictures / seconds);
		return metrics;
	}
}
