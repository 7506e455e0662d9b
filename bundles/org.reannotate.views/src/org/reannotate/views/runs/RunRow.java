package org.reannotate.views.runs;

import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.audit.training.RunState;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.views.running.RunWords;
import org.reannotate.views.running.TimeWords;

/**
 * A run as it is listed.
 *
 * @param recipe      in words
 * @param started     null where nothing says it
 * @param seconds     from its beginning to its end, or until now while it goes on; NaN where nothing says it
 * @param validation  accuracy on the validation part of a split, [0, 1]; else NaN
 * @param outOfSample accuracy on images that the network that judged them never saw: the test part of a split, or all
 *                    of them in folds; NaN where there is none
 * @param health      share of labels that are probably right, by the findings of the run; NaN where it has none
 * @param since       decisions that came after it
 */
record RunRow(RunEntry entry, String recipe, @Nullable Instant started, double seconds, double validation,
		double outOfSample, double health, int since) {

	/**
	 * @param recorded what the store knows of the run's findings; may be empty
	 * @param since    decisions after the last one that it knew
	 */
	static RunRow of(RunEntry entry, Map<String, Double> recorded, int since, Instant now) {
		RunInfo info = entry.info();
		if (info == null) {
			return new RunRow(entry, RunWords.recipe(null), TimeWords.ofRun(entry.name()), Double.NaN, Double.NaN, Double.NaN, Double.NaN, since);
		}
		Instant started = TimeWords.instant(info.started());
		Instant ended = entry.state() == RunState.RUNNING ? now : TimeWords.instant(info.finished());
		boolean split = info.recipe().evaluation().isSplit();
		Map<String, Double> metrics = info.metrics();
		return new RunRow(entry, RunWords.recipe(info), started, TimeWords.seconds(started, ended),
				split ? value(metrics, "validation_accuracy") : Double.NaN,
				split ? value(metrics, "test_accuracy") : value(recorded.isEmpty() ? metrics : recorded, "accuracy"),
				value(recorded, "health"), since);
	}

	private static double value(Map<String, Double> metrics, String name) {
		Double value = metrics.get(name);
		return value == null ? Double.NaN : value;
	}

	String name() {
		return entry.name();
	}

	/** Networks that it trained, one for each fold; 0 where it has one network alone, or nothing says it. */
	int folds() {
		RunInfo info = entry.info();
		return info == null || info.recipe().evaluation().isSplit() ? 0 : info.recipe().folds();
	}

	boolean finished() {
		return entry.state() == RunState.FINISHED;
	}
}
