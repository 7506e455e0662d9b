package org.reannotate.worker.internal.training;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/**
 * Ends a training when the loss on rows held back has not become smaller for a number of epochs, and remembers the
 * parameters of the best one (Prechelt, Early Stopping, but when?, 1998).
 */
final class EarlyStopping {

	private final int patience;
	private final boolean keepsBest;
	private double bestLoss = Double.POSITIVE_INFINITY;
	private int waited;
	private @Nullable Map<String, Values> best;

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

	void remember(Map<String, Values> parameters) {
		best = parameters;
	}

	/** Goes on where a checkpoint stood. */
	void restore(double loss, int epochsWaited, @Nullable Map<String, Values> parameters) {
		bestLoss = loss;
		waited = epochsWaited;
		best = parameters;
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

	@Nullable
	Map<String, Values> best() {
		return best;
	}
}
