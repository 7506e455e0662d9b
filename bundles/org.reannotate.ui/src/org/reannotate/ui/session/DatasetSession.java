package org.reannotate.ui.session;

import java.nio.file.Path;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.reannotate.core.dataset.DatasetStore;

/**
 * A dataset that is open in the workbench: its store, which all editors and views share, and its place in the undo
 * history. Close it as often as it was acquired; the store closes with the last one.
 */
public final class DatasetSession implements AutoCloseable {

	private final Path folder;
	private final DatasetStore store;
	private final IUndoContext undoContext;
	private final DatasetSessions owner;

	DatasetSession(Path folder, DatasetStore store, DatasetSessions owner) {
		this.folder = folder;
		this.store = store;
		this.owner = owner;
		this.undoContext = new ObjectUndoContext(this, store.info().name());
	}

	/** The folder that holds {@code dataset.reannotate}. */
	public Path folder() {
		return folder;
	}

	/** The shared store: not to be closed. */
	public DatasetStore store() {
		return store;
	}

	/** The context of every undoable step in this dataset. */
	public IUndoContext undoContext() {
		return undoContext;
	}

	/** Counts one user of the session more. */
	public DatasetSession retain() {
		owner.retain(this);
		return this;
	}

	@Override
	public void close() {
		owner.release(this);
	}
}
