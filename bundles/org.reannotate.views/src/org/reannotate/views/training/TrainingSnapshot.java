package org.reannotate.views.training;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.audit.training.RunState;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunInfo;

/**
 * A run as it was read at one moment.
 *
 * @param run      or null where there is none
 * @param curves   the same object as before where nothing was added
 * @param progress by these
 * @param chosen   whether a person chose this run; else it is the running or the newest one
 */
record TrainingSnapshot(@Nullable RunEntry run, TrainingCurves curves, TrainingProgress progress, boolean chosen) {

	/** Before the first run. */
	static final TrainingSnapshot NONE = new TrainingSnapshot(null, TrainingCurves.NONE, TrainingProgress.NONE, false);

	boolean running() {
		RunEntry entry = run;
		return entry != null && entry.state() == RunState.RUNNING;
	}

	/** Name of the run, or empty. */
	String name() {
		RunEntry entry = run;
		return entry == null ? "" : entry.name();
	}

	/** Columns of the run's probabilities; empty where its description cannot be read. */
	List<RunColumn> columns() {
		RunEntry entry = run;
		RunInfo info = entry == null ? null : entry.info();
		return info == null ? List.of() : info.categories();
	}

	/** The file with what the worker wrote, or null without a run. */
	@Nullable
	Path log() {
		RunEntry entry = run;
		return entry == null ? null : entry.folder().log();
	}
}
