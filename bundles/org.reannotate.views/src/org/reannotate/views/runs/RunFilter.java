package org.reannotate.views.runs;

import org.reannotate.audit.training.RunState;
import org.reannotate.views.images.WordFilter;
import org.reannotate.views.running.RunWords;

/**
 * Which runs are listed.
 *
 * @param text every word must occur in name, recipe, state or device
 */
record RunFilter(String text, Show show) {

	/** Every run. */
	static final RunFilter ALL = new RunFilter("", Show.ALL);

	/** Kinds of runs. */
	enum Show {
		ALL, FINISHED, UNFINISHED, RUNNING, FAILED;

		private boolean lets(RunState state) {
			return switch (this) {
			case ALL -> true;
			case FINISHED -> state == RunState.FINISHED;
			case UNFINISHED -> state != RunState.FINISHED;
			case RUNNING -> state == RunState.RUNNING;
			case FAILED -> state == RunState.FAILED;
			};
		}
	}

	RunFilter {
		text = text.strip();
	}

	boolean lets(RunRow row) {
		return show.lets(row.entry().state()) && WordFilter.matches(String.join(" ", row.name(), row.recipe(),
				RunWords.state(row.entry().state()), RunWords.device(row.entry().info())), text);
	}
}
