package org.reannotate.worker.internal.run;

import org.reannotate.worker.internal.labels.Softmax;
import org.reannotate.worker.internal.images.Unreadable;

/** Accuracy and log loss of a fold's model on the labelled rows it held out. */
public final class FoldTally {

	private final int[] labels;
	private final Unreadable unreadable;
	private int counted;
	private int right;
	private double loss;

	/** @param labels by row, negative for none */
	public FoldTally(int[] labels, Unreadable unreadable) {
		this.labels = labels;
		this.unreadable = unreadable;
	}

	/** Counts one row's logits, which stay as they are. */
	public void add(int row, float[] logits) {
		int label = labels[row];
		if (label < 0 || unreadable.contains(row)) {
			return;
		}
		float[] probabilities = logits.clone();
		loss += Softmax.toProbabilities(probabilities, 0, 1, probabilities.length, label);
		boolean best = true;
		for (int k = 0; k < logits.length; k++) {
			best &= k == label || logits[k] < logits[label];
		}
		right += best ? 1 : 0;
		counted++;
	}

	/** Share predicted as labelled; 0 without rows. */
	public double accuracy() {
		return counted == 0 ? 0 : (double) right / counted;
	}

	/** Mean cross entropy; 0 without rows. */
	public double logLoss() {
		return counted == 0 ? 0 : loss / counted;
	}
}
