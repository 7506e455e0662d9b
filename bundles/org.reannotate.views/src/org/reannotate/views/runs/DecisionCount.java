package org.reannotate.views.runs;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;

/**
 * How many decisions came after another one; reads only what is new. Eight bytes a decision. For one job at a time.
 */
final class DecisionCount {

	private static final int PAGE = 10_000;

	private @Nullable DatasetStore of;
	private long[] ids = new long[64];
	private int size;

	/** Reads the decisions that came since the last call. */
	synchronized void update(DatasetStore store) throws DatasetException {
		if (store != of) {
			of = store;
			size = 0;
		}
		List<Decision> page;
		do {
			page = store.decisions(DecisionQuery.all(PAGE).after(size == 0 ? 0 : ids[size - 1]));
			add(page.stream().mapToLong(Decision::id).toArray());
		} while (page.size() == PAGE);
	}

	/** Adds ids that ascend and follow those before. */
	void add(long... later) {
		if (size + later.length > ids.length) {
			ids = Arrays.copyOf(ids, Math.max(size + later.length, 2 * ids.length));
		}
		System.arraycopy(later, 0, ids, size, later.length);
		size += later.length;
	}

	/** Number of decisions with a larger id. */
	synchronized int after(long id) {
		int at = Arrays.binarySearch(ids, 0, size, id);
		return size - (at >= 0 ? at + 1 : -at - 1);
	}
}
