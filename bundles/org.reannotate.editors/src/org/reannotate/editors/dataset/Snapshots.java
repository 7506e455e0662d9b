package org.reannotate.editors.dataset;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/**
 * Reads something of a store off the UI thread and shows it on the UI thread: once for any number of requests that come
 * while it waits, and never what is older than what is shown.
 *
 * @param <T> what is read: an immutable snapshot
 */
public final class Snapshots<T> {

	/** Changes come in bursts: so long, in ms, is waited for more of them. */
	private static final int QUIET = 60;

	private final Control control;
	private final Reader<T> reader;
	private final Consumer<T> shown;
	private final Consumer<String> failed;
	private final Job job;
	private volatile boolean disposed;
	private final DatasetSession session;

	/** Reads; may block. */
	public interface Reader<T> {
		T read(DatasetStore store) throws DatasetException;
	}

	/**
	 * @param name   of the job, for people
	 * @param shown  shows what was read; UI thread
	 * @param failed is told why nothing can be read, for people; UI thread
	 */
	public Snapshots(String name, Control control, DatasetSession session, Reader<T> reader, Consumer<T> shown,
			Consumer<String> failed) {
		this.control = control;
		this.session = session;
		this.reader = reader;
		this.shown = shown;
		this.failed = failed;
		this.job = new ReadJob(name);
	}

	/** Reads and shows at once. */
	public void now() {
		job.schedule();
	}

	/** Reads and shows soon. */
	public void soon() {
		job.schedule(QUIET);
	}

	/** Shows nothing any more. */
	public void dispose() {
		disposed = true;
		job.cancel();
	}

	private final class ReadJob extends Job {

		ReadJob(String name) {
			super(name);
			setSystem(true);
			setPriority(INTERACTIVE);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == DatasetEditor.FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			if (disposed) {
				return Status.CANCEL_STATUS;
			}
			try {
				T snapshot = reader.read(session.store());
				onScreen(() -> shown.accept(snapshot));
				return Status.OK_STATUS;
			} catch (DatasetException e) {
				if (!disposed) {
					ILog.of(Snapshots.class).warn(e.getMessage(), e);
					onScreen(() -> failed.accept(String.valueOf(e.getMessage())));
				}
				return Status.CANCEL_STATUS;
			}
		}

		private void onScreen(Runnable action) {
			UiThread.run(control, () -> {
				if (!disposed) {
					action.run();
				}
			});
		}
	}
}
