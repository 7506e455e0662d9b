package org.reannotate.views.comparison;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.training.RunComparison;
import org.reannotate.ui.session.DatasetSession;

/**
 * Runs side by side as they were read at one moment.
 *
 * @param names    of the runs, the one that the others are compared with first
 * @param curves   of each of them
 * @param result   by their predictions; null where fewer than two are finished
 * @param problem  why there is no result, in words; empty where there is one
 */
record ComparedRuns(DatasetSession session, List<String> names, List<EpochMeans> curves,
		@Nullable RunComparison result, String problem) {

	ComparedRuns {
		names = List.copyOf(names);
		curves = List.copyOf(curves);
	}
}
