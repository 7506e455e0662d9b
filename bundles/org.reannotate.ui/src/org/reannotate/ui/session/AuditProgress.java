package org.reannotate.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How far the audit is that this workbench runs on a dataset, so that what waits for its findings can say so.
 * Thread-safe.
 *
 * <pre>
 * IProgressMonitor followed = session.audit().begin(monitor);
 * try { audit.run(request, followed); } finally { session.audit().end(); }
 * </pre>
 */
public final class AuditProgress {

	private static final int NONE = -1;
	private static final int DONE = 100;

	private final Runnable changed;
	private volatile int percent = NONE;

	/** @param changed is run when an audit begins, ends, or is a per cent further */
	AuditProgress(Runnable changed) {
		this.changed = changed;
	}

	/** An audit begins. It is to report to what this returns, which passes all on. */
	public IProgressMonitor begin(IProgressMonitor monitor) {
		set(0);
		return new Followed(monitor);
	}

	/** The audit is over, however it ended. */
	public void end() {
		set(NONE);
	}

	public boolean isRunning() {
		return percent != NONE;
	}

	/** How much of it is done, in [0, 1]; 0 where none runs. */
	public double share() {
		return Math.max(0, percent) / (double) DONE;
	}

	private void set(int newPercent) {
		if (newPercent != percent) {
			percent = newPercent;
			changed.run();
		}
	}

	/** Counts what is reported on its way. */
	private final class Followed extends ProgressMonitorWrapper {

		private double total;
		private double done;

		Followed(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public void beginTask(@Nullable String name, int totalWork) {
			total = totalWork;
			super.beginTask(name, totalWork);
		}

		@Override
		public void worked(int work) {
			count(work);
			super.worked(work);
		}

		@Override
		public void internalWorked(double work) {
			count(work);
			super.internalWorked(work);
		}

		private synchronized void count(double work) {
			done += work;
			if (total > 0 && isRunning()) {
				set((int) Math.max(0, Math.min(DONE - 1, DONE * done / total)));
			}
		}
	}
}
