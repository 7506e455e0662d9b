package org.reannotate.views.actions;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.ui.decisions.DecisionOperation;
import org.reannotate.ui.session.DatasetSession;

/** Records decisions, in the order they were made, without stopping the person who goes on to the next image. */
final class DecisionJob extends Job {

	/** The family of the jobs that record decisions. */
	static final Object FAMILY = DecisionJob.class;

	private static final ISchedulingRule ONE_BY_ONE = new ISchedulingRule() {
		@Override
		public boolean isConflicting(@Nullable ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean contains(@Nullable ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final DatasetSession session;
	private final List<DecisionRequest> requests;

	DecisionJob(DatasetSession session, List<DecisionRequest> requests) {
		super(Messages.DecisionJob_name);
		this.session = session.retain();
		this.requests = List.copyOf(requests);
		setRule(ONE_BY_ONE);
		setPriority(INTERACTIVE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (session) {
			return OperationHistoryFactory.getOperationHistory().execute(new DecisionOperation(session, requests), monitor,
					null);
		} catch (ExecutionException e) {
			return Status.error(e.getMessage(), e);
		}
	}
}
