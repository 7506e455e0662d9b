package org.reannotate.views.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.StepLine;
import org.reannotate.protocol.run.TrainingLine;

/** Collects the lines of a training log as they come. Used by one thread. */
final class TrainingHistory {

	private final Map<Integer, Fold> folds = new TreeMap<>();
	/** Work that was done before the process that writes now began, in epochs. */
	private double workBefore;
	private double seconds;

	/** What is known of a network. */
	private static final class Fold {
		private final ThinnedRows steps = new ThinnedRows(4);
		private final List<EpochLine> epochs = new ArrayList<>();
		private double place;
		private double done;
		private @Nullable StepLine last;
	}

	void add(TrainingLine line) {
		Fold fold = folds.computeIfAbsent(line.fold(), key -> new Fold());
		if (line instanceof StepLine step) {
			time(step.seconds());
			double share = FoldCurves.share(step);
			double place = step.epoch() + share;
			if (place > fold.place) { // a log that tells a step twice, or an older one later, draws no line backwards
				fold.steps.add(place, step.loss(), step.learningRate(), step.imagesPerSecond());
				fold.place = place;
				fold.last = step;
				fold.done = place;
			}
		} else if (line instanceof EpochLine epoch) {
			time(epoch.seconds());
			fold.epochs.removeIf(known -> known.epoch() >= epoch.epoch());
			fold.epochs.add(epoch);
			fold.done = epoch.epoch() + 1;
		}
	}

	/** A clock that goes back is that of another process: its work is its own. */
	private void time(double now) {
		if (now < seconds) {
			workBefore = work();
		}
		seconds = now;
	}

	private double work() {
		return folds.values().stream().mapToDouble(fold -> fold.done).sum();
	}

	/** Everything so far. */
	TrainingCurves curves() {
		var curves = new ArrayList<FoldCurves>();
		folds.forEach((number, fold) -> curves.add(new FoldCurves(number, fold.steps.column(0), fold.steps.column(1),
				fold.steps.column(2), fold.steps.column(3), fold.epochs, fold.last)));
		double done = work() - workBefore;
		return new TrainingCurves(curves, seconds > 0 && done > 0 ? done / seconds : Double.NaN);
	}
}
