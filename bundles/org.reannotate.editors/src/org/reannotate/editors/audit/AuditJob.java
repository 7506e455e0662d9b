package org.reannotate.editors.audit;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.AuditService;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.ui.session.DatasetSession;

/** An audit of an open dataset, with progress and cancel; one at a time for a dataset. */
public final class AuditJob extends Job {

	/** The family of all audits. */
	public static final Object FAMILY = AuditJob.class;

	private final DatasetSession session;
	private final AuditService audit;
	private final RecipeRequest recipe;

	/** Retains the session from now until the job is done: to be scheduled. */
	public AuditJob(DatasetSession session, AuditService audit, RecipeRequest recipe) {
		super(NLS.bind(Messages.AuditJob_name, session.store().info().name()));
		this.session = session;
		this.audit = audit;
		this.recipe = recipe;
		setUser(false);
		setPriority(LONG);
		setRule(new OnePerDataset(session.folder()));
		session.retain();
		// Not in run: the editor may close while the job waits, and a job that is cancelled then never runs.
		addJobChangeListener(IJobChangeListener.onDone(event -> session.close()));
	}

	/** Starts an audit, unless one of this dataset runs or waits; returns whether it did. */
	public static boolean start(DatasetSession session, AuditService audit, RecipeRequest recipe) {
		if (isRunning(session)) {
			return false;
		}
		new AuditJob(session, audit, recipe).schedule();
		return true;
	}

	/** Whether an audit of this dataset runs or waits. */
	public static boolean isRunning(DatasetSession session) {
		for (Job job : Job.getJobManager().find(FAMILY)) {
			if (((AuditJob) job).session == session) {
				return true;
			}
		}
		return false;
	}

	/** Cancels the audit of this dataset, if there is one. */
	public static void cancel(DatasetSession session) {
		for (Job job : Job.getJobManager().find(FAMILY)) {
			if (((AuditJob) job).session == session) {
				job.cancel();
			}
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			audit.run(AuditRequest.of(session.store()).withRecipe(recipe).withResume(true),
					session.audit().begin(monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (AuditException e) {
			return Status.error(e.getMessage(), e);
		} finally {
			session.audit().end();
		}
	}

	/** Keeps two audits of one dataset from running at once. */
	private record OnePerDataset(Path folder) implements ISchedulingRule {

		@Override
		public boolean contains(@Nullable ISchedulingRule rule) {
			return equals(rule);
		}

		@Override
		public boolean isConflicting(@Nullable ISchedulingRule rule) {
			return equals(rule);
		}
	}
}
