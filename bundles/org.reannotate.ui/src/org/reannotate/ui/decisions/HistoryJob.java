package org.reannotate.ui.decisions;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Undoes or redoes the last step of a dataset, after the steps that were begun before. */
final class HistoryJob extends Job {

	private final IUndoContext context;
	private final boolean redo;

	HistoryJob(String name, IUndoContext context, boolean redo) {
		super(name);
		this.context = context;
		this.redo = redo;
		setRule(OperationJob.ONE_BY_ONE);
		setPriority(INTERACTIVE);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == Decisions.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		try {
			if (redo && history.canRedo(context)) {
				history.redo(context, monitor, null);
			} else if (!redo && history.canUndo(context)) {
				history.undo(context, monitor, null);
			}
			return Status.OK_STATUS;
		} catch (ExecutionException e) {
			return Status.error(e.getMessage(), e);
		}
	}
}
