package org.reannotate.views.runs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.reannotate.audit.AuditException;
import org.reannotate.core.model.ModelException;
import org.reannotate.ui.session.DatasetSession;

/** Something that is done with runs of an open dataset, with progress and cancel. */
final class RunJob extends Job {

	/** The family of these jobs. */
	static final Object FAMILY = RunJob.class;

	private final DatasetSession session;
	private final Work work;

	/** What is done; in the job. */
	@FunctionalInterface
	interface Work {
		void run(DatasetSession session, IProgressMonitor monitor) throws AuditException, ModelException;
	}

	/** @param name what is done, for people */
	RunJob(String name, DatasetSession session, Work work) {
		super(name);
		this.session = session;
		this.work = work;
		setUser(false);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (DatasetSession used = session.retain()) {
			work.run(used, monitor);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (AuditException | ModelException e) {
			return Status.error(e.getMessage(), e);
		}
	}
}
