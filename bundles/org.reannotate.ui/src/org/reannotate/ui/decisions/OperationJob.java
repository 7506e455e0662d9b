package org.reannotate.ui.decisions;

import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.ui.session.DatasetSession;

/** Executes a step without stopping the person who goes on to the next image; steps are executed one by one. */
final class OperationJob extends Job {

	/** Steps of all datasets are recorded and taken back one after the other. */
	static final ISchedulingRule ONE_BY_ONE = new ISchedulingRule() {
		@Override
		public boolean isConflicting(@Nullable ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean contains(@Nullable ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final IUndoableOperation operation;
	private final Consumer<DatasetException> refused;

	OperationJob(DatasetSession session, IUndoableOperation operation, Consumer<DatasetException> refused) {
		super(operation.getLabel());
		this.operation = operation;
		this.refused = refused;
		setRule(ONE_BY_ONE);
		setPriority(INTERACTIVE);
		session.retain();
		// Not in run: a job that is cancelled while it waits never runs.
		addJobChangeListener(IJobChangeListener.onDone(event -> session.close()));
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == Decisions.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			return OperationHistoryFactory.getOperationHistory().execute(operation, monitor, null);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof DatasetException refusal) {
				Refusals.tell(operation.getLabel(), refusal, refused);
				return Status.CANCEL_STATUS;
			}
			return Status.error(e.getMessage(), e);
		}
	}
}
