package org.reannotate.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.DatasetStores;

/**
 * All datasets that are open in the workbench; an OSGi service.
 * <p>
 * Every folder is opened once, however many editors and views show it. Thread-safe; {@link #acquire} blocks while a
 * store opens and does not belong on the UI thread, everything else answers at once. A store whose last user is gone is
 * closed by a job.
 */
@Component(service = DatasetSessions.class)
public class DatasetSessions {

	/** Undoable steps that are kept for a dataset. */
	private static final int UNDO_LIMIT = 1000;

	private final DatasetStores stores;
	private final Map<Path, DatasetSession> sessions = new HashMap<>();
	private final Map<DatasetSession, Integer> users = new HashMap<>();
	/** Those whose last user is gone, until their stores are closed. */
	private final Set<DatasetSession> closing = new HashSet<>();
	private final Map<Path, IUndoContext> undoContexts = new HashMap<>();
	/** Held while a store opens: one at a time, but nobody else waits. */
	private final Object opening = new Object();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private @Nullable DatasetSession current;

	@Activate
	public DatasetSessions(@Reference DatasetStores stores) {
		this.stores = stores;
	}

	/** The service that makes and opens stores. */
	public DatasetStores stores() {
		return stores;
	}

	/**
	 * Opens the dataset in a folder, or joins those who have it open. Close the session when done.
	 *
	 * @throws DatasetException as {@link DatasetStores#open}
	 */
	public DatasetSession acquire(Path folder) throws DatasetException {
		Path key = folder.toAbsolutePath().normalize();
		DatasetSession session = join(key);
		if (session != null) {
			return session;
		}
		synchronized (opening) {
			DatasetSession opened = join(key);
			return opened != null ? opened : add(key, stores.open(key));
		}
	}

	private synchronized @Nullable DatasetSession join(Path key) {
		DatasetSession session = sessions.get(key);
		return session == null ? null : session.retain();
	}

	private synchronized DatasetSession add(Path key, DatasetStore store) {
		var session = new DatasetSession(key, store, undoContext(key, store.info().name()), this);
		sessions.put(key, session);
		return session.retain();
	}

	/** One context a folder for as long as the workbench runs, so that steps can be undone after an editor was closed. */
	private IUndoContext undoContext(Path folder, String name) {
		return undoContexts.computeIfAbsent(folder, key -> {
			var context = new ObjectUndoContext(key, name);
			OperationHistoryFactory.getOperationHistory().setLimit(context, UNDO_LIMIT);
			return context;
		});
	}

	/** The datasets that are open now, in no particular order; they are not retained. */
	public synchronized List<DatasetSession> open() {
		return List.copyOf(sessions.values());
	}

	/**
	 * The dataset that the person looked at last, or null. It is not retained, so it may close at any time: to compare
	 * with; who uses it asks {@link #joinCurrent()}.
	 */
	public synchronized @Nullable DatasetSession current() {
		return current;
	}

	/** The dataset that the person looked at last, or null: what views show. Close the session when done. */
	public synchronized @Nullable DatasetSession joinCurrent() {
		DatasetSession session = current;
		return session == null ? null : session.retain();
	}

	/** Says which dataset the person looks at now. */
	public void activate(DatasetSession session) {
		boolean changed;
		synchronized (this) {
			changed = current != session && users.containsKey(session);
			current = changed ? session : current;
		}
		if (changed) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Is told, in the thread of whoever changed it, that {@link #current()} is another one. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Whoever retains a session uses it, or is just adding it. */
	synchronized void retain(DatasetSession session) {
		if (sessions.get(session.folder()) != session) {
			throw new IllegalStateException("The session is closed: " + session.folder());
		}
		users.merge(session, 1, Integer::sum);
	}

	void release(DatasetSession session) {
		boolean last;
		synchronized (this) {
			last = users.merge(session, -1, Integer::sum) <= 0;
			if (last) {
				users.remove(session);
				sessions.remove(session.folder(), session);
				current = current == session ? null : current;
				closing.add(session);
			}
		}
		if (last) {
			session.dispose();
			listeners.forEach(Runnable::run);
			Job job = Job.createSystem(Messages.DatasetSessions_closing, monitor -> {
				closeStore(session);
				return Status.OK_STATUS;
			});
			job.schedule();
		}
	}

	private void closeStore(DatasetSession session) {
		try {
			session.closeStore();
		} catch (DatasetException e) {
			ILog.of(DatasetSessions.class).error(e.getMessage(), e);
		} finally {
			synchronized (this) {
				closing.remove(session);
			}
		}
	}

	/** The end of the workbench. The platform drops jobs that wait then, so what they were to close is closed here. */
	@Deactivate
	void closeAll() {
		List<DatasetSession> open;
		List<DatasetSession> left;
		synchronized (this) {
			open = new ArrayList<>(sessions.values());
			left = new ArrayList<>(closing);
			left.addAll(open);
			sessions.clear();
			users.clear();
			current = null;
		}
		open.forEach(DatasetSession::dispose);
		left.forEach(this::closeStore);
	}
}
