package org.reannotate.views.runs;

import java.util.Comparator;
import java.util.List;

import org.reannotate.audit.training.RunState;

/**
 * The runs of a dataset as they were read at one moment.
 *
 * @param all    newest first
 * @param rows   those that pass, in order
 * @param filter what was asked
 * @param key    the order
 * @param turned whether it is the other way round
 */
record RunsSnapshot(List<RunRow> all, List<RunRow> rows, RunFilter filter, RunKey key, boolean turned) {

	RunsSnapshot {
		all = List.copyOf(all);
		rows = List.copyOf(rows);
	}

	static RunsSnapshot of(List<RunRow> all, RunFilter filter, RunKey key, boolean turned) {
		Comparator<RunRow> newest = Comparator.comparing(RunRow::name).reversed();
		return new RunsSnapshot(all, all.stream().filter(filter::lets).sorted(key.order(turned).thenComparing(newest))
				.toList(), filter, key, turned);
	}

	/** Whether any of them goes on. */
	boolean running() {
		return all.stream().anyMatch(row -> row.entry().state() == RunState.RUNNING);
	}
}
