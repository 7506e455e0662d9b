package org.reannotate.views.duplicates;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.ui.session.DatasetSession;

/**
 * The groups of duplicates of the dataset that was asked for last: they change with an audit, not with every decision.
 * Thread-safe. A dataset that is closed is not kept alive.
 */
public final class GroupCache {

	/** One at most. */
	private final Map<DatasetSession, List<DuplicateGroup>> groups = new WeakHashMap<>();

	/** The groups; read where they may have changed. Blocks. */
	public synchronized List<DuplicateGroup> get(DatasetSession session) throws DatasetException {
		List<DuplicateGroup> known = groups.get(session);
		if (known == null) {
			known = session.store().duplicates();
			groups.clear();
			groups.put(session, known);
		}
		return known;
	}

	/** Forgets what an event says is outdated. */
	public synchronized void changed(StoreEvent event) {
		if (event.changes().contains(Change.DUPLICATES)) {
			groups.clear();
		}
	}
}
