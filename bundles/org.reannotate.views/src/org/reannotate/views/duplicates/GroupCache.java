package org.reannotate.views.duplicates;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.ui.session.DatasetSession;

/**
 * The groups of duplicates of the dataset that was asked for last: they change with an audit, not with every decision.
 * Thread-safe.
 */
public final class GroupCache {

	private @Nullable DatasetSession of;
	private @Nullable List<DuplicateGroup> groups;

	/** The groups; read where they may have changed. Blocks. */
	public synchronized List<DuplicateGroup> get(DatasetSession session) throws DatasetException {
		List<DuplicateGroup> known = groups;
		if (known == null || of != session) {
			known = session.store().duplicates();
			of = session;
			groups = known;
		}
		return known;
	}

	/** Forgets what an event says is outdated. */
	public synchronized void changed(StoreEvent event) {
		if (event.changes().contains(Change.DUPLICATES)) {
			groups = null;
		}
	}
}
