package org.reannotate.views.training;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.StepLine;

/**
 * What the training log says about one network. Immutable; the arrays are not to be changed.
 *
 * @param fold   that it does not learn from; 0 where there is one network
 * @param place  of the steps, in epochs: 1.5 is the middle of the second one
 * @param loss   at these
 * @param rate   learning rate at these
 * @param speed  images a second at these
 * @param epochs finished ones, in order
 * @param last   the newest step, or null before the first
 */
record FoldCurves(int fold, double[] place, double[] loss, double[] rate, double[] speed, List<EpochLine> epochs,
		@Nullable StepLine last) {

	/** The newest of all epochs, as a number. */
	static final int LATEST = -1;

	FoldCurves {
		epochs = List.copyOf(epochs);
	}

	/** An epoch by its number from 0, or the {@link #LATEST}; null where it is not over or never was. */
	@Nullable
	EpochLine epoch(int epoch) {
		if (epoch == LATEST) {
			return epochs.isEmpty() ? null : epochs.get(epochs.size() - 1);
		}
		return epochs.stream().filter(line -> line.epoch() == epoch).findFirst().orElse(null);
	}

	/** Epochs that are over, and the share of the one that is not. */
	double done() {
		EpochLine over = epoch(LATEST);
		int whole = over == null ? 0 : over.epoch() + 1;
		StepLine step = last;
		return step == null || step.epoch() < whole ? whole : step.epoch() + share(step);
	}

	/** How much of its epoch is over after a step, in (0, 1]. */
	static double share(StepLine step) {
		return Math.min(1, (step.step() + 1.0) / Math.max(1, step.steps()));
	}
}
