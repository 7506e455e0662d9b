package org.reannotate.worker.internal.training;

/**
 * Ends a training when the loss on rows held back has not become smaller for a number of epochs, and says which epoch was
 * the best (Prechelt, Early Stopping, but when?, 1998).
 */
final class EarlyStopping {

	private final int patience;
	private final boolean keepsBest;
	private double bestLoss = Double.POSITIVE_INFINITY;
	private int waited;

	/**
	 * @param patience  epochs to wait; 0: never ends
	 * @param keepsBest whether the best epoch counts in the end, not the last one
	 */
	EarlyStopping(int patience, boolean keepsBest) {
		this.patience = patience;
		this.keepsBest = keepsBest;
	}

	boolean keepsBest() {
		return keepsBest;
	}

	/** Takes note of an epoch's loss; true when these are the best parameters so far. */
	boolean note(double loss) {
		boolean better = loss < bestLoss;
		bestLoss = better ? loss : bestLoss;
		waited = better ? 0 : waited + 1;
		return better && keepsBest;
	}

	/** Goes on where a checkpoint stood. */
	void restore(double loss, int epochsWaited) {
		bestLoss = loss;
		waited = epochsWaited;
	}

	boolean isOver() {
		return patience > 0 && waited >= patience;
	}

	double bestLoss() {
		return bestLoss;
	}

	int waited() {
		return waited;
	}
}
