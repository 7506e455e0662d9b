package org.reannotate.views.decisions;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.decisions.DecisionSearch.Key;

/** Keeps a log in memory up to date with the store, reading only what is new. For one job at a time. */
final class DecisionReader {

	private static final int PAGE = 10_000;

	/** Weak: a dataset that is closed is not kept alive. */
	private WeakReference<@Nullable DatasetSession> of = new WeakReference<>(null);
	private DecisionLog log = DecisionLog.empty();

	synchronized DecisionsSnapshot read(DatasetSession session, DecisionFilter filter, Key key, boolean turned,
			IProgressMonitor monitor) throws DatasetException {
		if (session != of.get()) {
			of = new WeakReference<>(session);
			log = DecisionLog.empty();
		}
		List<Decision> page;
		do {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			page = session.store().decisions(DecisionQuery.all(PAGE).after(log.lastId()));
			log = log.with(page);
		} while (page.size() == PAGE);
		var search = new DecisionSearch(log, session.store().index(), session.taxonomy(), Instant.now());
		return new DecisionsSnapshot(log, search.rows(filter, key, turned), filter, key, turned);
	}
}
