package org.reannotate.ui.session;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.dataset.StoreListener;

/**
 * A dataset that is open in the workbench: its store, which all editors and views share, what they need of it in
 * memory, and its place in the undo history. Close it as often as it was acquired; the store closes with the last one.
 */
public final class DatasetSession implements AutoCloseable {

	/** The family of the jobs that read findings and taxonomies. */
	public static final Object FAMILY = DatasetSession.class;

	private final Path folder;
	private final DatasetStore store;
	private final IUndoContext undoContext;
	private final DatasetSessions owner;
	private final SessionSamples samples;
	private final OwnDecisions ownDecisions;
	private final BeingSaved beingSaved;
	private final AuditProgress audit;
	private final SessionFiles files;
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final StoreListener storeListener = this::storeChanged;
	private final Set<Change> outdated = EnumSet.of(Change.FINDINGS, Change.TAXONOMY);
	private final Job reading = Job.createSystem(Messages.DatasetSession_reading, this::read);
	private volatile SessionFindings findings = SessionFindings.NONE;
	private volatile SessionTaxonomy taxonomy = SessionTaxonomy.NONE;
	private volatile boolean closed;
	private final Object closing = new Object();
	private boolean storeClosed;

	DatasetSession(Path folder, DatasetStore store, IUndoContext undoContext, DatasetSessions owner) {
		this.folder = folder;
		this.store = store;
		this.undoContext = undoContext;
		this.owner = owner;
		this.ownDecisions = new OwnDecisions(store);
		this.beingSaved = new BeingSaved(() -> listeners.forEach(SessionListener::samplesRead));
		this.audit = new AuditProgress(() -> listeners.forEach(SessionListener::auditProgressed));
		this.samples = new SessionSamples(store, () -> listeners.forEach(SessionListener::samplesRead));
		this.taxonomy = new SessionTaxonomy(store.categories(), null);
		this.files = new SessionFiles(store);
		store.addListener(storeListener);
		reading.schedule();
	}

	/** The folder that holds {@code dataset.reannotate}. */
	public Path folder() {
		return folder;
	}

	/** The shared store: not to be closed. */
	public DatasetStore store() {
		return store;
	}

	/** The current findings: from memory, read again when they change, {@link SessionFindings#NONE} until then. */
	public SessionFindings findings() {
		return findings;
	}

	/** The categories with keys and colours: from memory, read again when they change. */
	public SessionTaxonomy taxonomy() {
		return taxonomy;
	}

	/** The samples in view. */
	public SessionSamples samples() {
		return samples;
	}

	/** Through which decisions are recorded. */
	public OwnDecisions ownDecisions() {
		return ownDecisions;
	}

	/** Decisions on their way to the store. */
	public BeingSaved beingSaved() {
		return beingSaved;
	}

	/** To be told which files can be read and which cannot. */
	public SessionFiles files() {
		return files;
	}

	/** The audit of this dataset that this workbench runs. */
	public AuditProgress audit() {
		return audit;
	}

	/** The context of every undoable step in this dataset; the same whenever this folder is open. */
	public IUndoContext undoContext() {
		return undoContext;
	}

	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Counts one user of the session more. For those who know that somebody uses it meanwhile.
	 *
	 * @throws IllegalStateException when the last user is gone
	 */
	public DatasetSession retain() {
		owner.retain(this);
		return this;
	}

	/** The sessions that this one belongs to, where it can be acquired again. */
	public DatasetSessions sessions() {
		return owner;
	}

	@Override
	public void close() {
		owner.release(this);
	}

	/** The last user is gone: nothing is read any more. */
	void dispose() {
		closed = true;
		store.removeListener(storeListener);
		reading.cancel();
		samples.close();
		files.close();
	}

	/** Closes the store, once; who asks meanwhile waits until it is closed. */
	void closeStore() throws DatasetException {
		synchronized (closing) {
			if (!storeClosed) {
				storeClosed = true;
				store.close();
			}
		}
	}

	private void storeChanged(StoreEvent event) {
		samples.changed(event);
		boolean reread;
		synchronized (outdated) {
			for (Change change : event.changes()) {
				if (change == Change.FINDINGS || change == Change.TAXONOMY) {
					outdated.add(change);
				}
			}
			reread = !outdated.isEmpty();
		}
		if (reread) {
			reading.schedule();
		}
		listeners.forEach(listener -> listener.storeChanged(event));
	}

	private IStatus read(IProgressMonitor monitor) {
		Set<Change> todo;
		synchronized (outdated) {
			todo = outdated.isEmpty() ? EnumSet.noneOf(Change.class) : EnumSet.copyOf(outdated);
			outdated.clear();
		}
		try {
			if (todo.contains(Change.TAXONOMY)) {
				taxonomy = new SessionTaxonomy(store.categories(), store.readTaxonomy());
			}
			if (todo.contains(Change.FINDINGS)) {
				findings = new SessionFindings(store.findings(), findings);
			}
		} catch (DatasetException e) {
			synchronized (outdated) {
				outdated.addAll(todo); // with the next change it is tried again
			}
			return closed ? Status.CANCEL_STATUS : Status.error(e.getMessage(), e);
		}
		listeners.forEach(SessionListener::reloaded);
		return Status.OK_STATUS;
	}
}
