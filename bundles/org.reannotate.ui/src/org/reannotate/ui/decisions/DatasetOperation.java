package org.reannotate.ui.decisions;

import java.nio.file.Path;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/**
 * A step in the undo history of a dataset. It keeps the dataset's folder, not its store: undo works as long as the
 * workbench runs, also when all editors of the dataset were closed meanwhile. The platform undoes it off the UI thread.
 * <p>
 * What the store refuses ends the step: the person is told, and the step leaves the history, so that those before it
 * can still be undone.
 */
abstract sealed class DatasetOperation extends AbstractOperation implements IAdvancedUndoableOperation2
		permits DecisionOperation, StoreOperation {

	/** BUSY: one of its halves runs; whatever is asked for now waits in the queue and is checked again then. */
	private enum Place {
		NEW, DONE, UNDONE, BUSY
	}

	private final Path folder;
	private final DatasetSessions sessions;
	private volatile Place place = Place.NEW;

	DatasetOperation(DatasetSession session, String label) {
		super(label);
		this.folder = session.folder();
		this.sessions = session.sessions();
		addContext(session.undoContext());
	}

	abstract void execute(DatasetSession session) throws DatasetException;

	abstract void undo(DatasetSession session) throws DatasetException;

	abstract void redo(DatasetSession session) throws DatasetException;

	@Override
	public final boolean canExecute() {
		return place == Place.NEW;
	}

	@Override
	public final boolean canUndo() {
		return place == Place.DONE || place == Place.BUSY;
	}

	@Override
	public final boolean canRedo() {
		return place == Place.UNDONE || place == Place.BUSY;
	}

	/** Fails with a {@link DatasetException} as its cause; whoever executes it tells the person. */
	@Override
	public final IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		place = Place.BUSY;
		try {
			run(this::execute);
			place = Place.DONE;
			return Status.OK_STATUS;
		} catch (DatasetException e) {
			place = Place.NEW;
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	@Override
	public final IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return back(this::undo, Place.DONE, Place.UNDONE);
	}

	@Override
	public final IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return back(this::redo, Place.UNDONE, Place.DONE);
	}

	private IStatus back(Half half, Place from, Place to) {
		if (place != from) {
			return Status.CANCEL_STATUS;
		}
		place = Place.BUSY;
		Place reached = from;
		try {
			run(half);
			reached = to;
			return Status.OK_STATUS;
		} catch (DatasetException e) {
			Refusals.tell(getLabel(), e, told -> {
			});
			leaveHistory();
			return Status.CANCEL_STATUS;
		} finally {
			place = reached;
		}
	}

	private void leaveHistory() {
		OperationHistoryFactory.getOperationHistory().replaceOperation(this, new IUndoableOperation[0]);
	}

	private void run(Half half) throws DatasetException {
		try (DatasetSession session = sessions.acquire(folder)) {
			half.run(session);
		}
	}

	@Override
	public final IStatus computeExecutionStatus(@Nullable IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public final void setQuietCompute(boolean quiet) {
		// nothing is asked while it is computed
	}

	@Override
	public final boolean runInBackground() {
		return true;
	}

	private interface Half {
		void run(DatasetSession session) throws DatasetException;
	}
}
