package org.reannotate.launching.ui.dialogs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.reannotate.ui.thread.UiThread;

/**
 * Work that a dialog began: a job of the workbench, whose progress the dialog shows too, and which ends with it. UI thread
 * but for what runs in the job.
 *
 * @param <T> what it finds
 */
public final class DialogWork<T> {

	/** The family of these jobs. */
	public static final Object FAMILY = DialogWork.class;

	/**
	 * What is done, in the job's thread.
	 *
	 * @param <T> what it finds
	 */
	@FunctionalInterface
	public interface Task<T> {
		/** Exceptions are shown by their message; {@link OperationCanceledException} is a cancel. */
		T run(IProgressMonitor monitor) throws Exception;
	}

	/**
	 * Is told on the UI thread how it goes.
	 *
	 * @param <T> what it finds
	 */
	public interface Listener<T> {

		/**
		 * How far it is.
		 *
		 * @param fraction {@code [0, 1]}
		 */
		void progress(double fraction, String words);

		/** It found this. */
		void done(T found);

		/** It ended without finding anything: it was cancelled (null), or this happened. */
		void ended(@Nullable String problem);
	}

	private final Job job;

	private DialogWork(Job job) {
		this.job = job;
	}

	/** Starts work for a dialog; when the control is disposed the work is cancelled. */
	public static <T> DialogWork<T> start(Control control, String name, Task<T> task, Listener<T> listener) {
		var job = new Job(name) {
			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				var seen = new SeenProgress(monitor,
						(fraction, words) -> UiThread.run(control, () -> listener.progress(fraction, words)));
				try {
					T found = task.run(seen);
					UiThread.run(control, () -> listener.done(found));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					UiThread.run(control, () -> listener.ended(null));
					return Status.CANCEL_STATUS;
				} catch (RuntimeException e) {
					UiThread.run(control, () -> listener.ended(e.toString()));
					return Status.error(e.toString(), e);
				} catch (Exception e) {
					// The dialog says it: no second dialog of the platform's beside it.
					UiThread.run(control, () -> listener.ended(String.valueOf(e.getMessage())));
					return Status.OK_STATUS;
				}
			}
		};
		job.setPriority(Job.LONG);
		control.addDisposeListener(event -> job.cancel());
		job.schedule();
		return new DialogWork<>(job);
	}

	/** Asks it to stop; the listener is told when it has. */
	public void cancel() {
		job.cancel();
	}
}
