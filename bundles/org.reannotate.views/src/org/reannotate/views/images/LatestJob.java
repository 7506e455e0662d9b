package org.reannotate.views.images;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.ui.parts.SessionView;
import org.reannotate.ui.thread.UiThread;

/**
 * Reads what belongs to the last thing asked for; what was asked for before is forgotten. Ends with its control.
 *
 * @param <K> what is asked for, with all that is needed to read
 * @param <V> what is read
 */
public final class LatestJob<K, V> extends Job {

	/** Time in which a person who holds a key down passes things by, milliseconds. */
	private static final int DELAY = 40;

	private final Control control;
	private final Reader<K, V> reader;
	private final Consumer<V> show;
	private @Nullable K wanted;

	/**
	 * Reads in a job.
	 *
	 * @param <K> what is asked for
	 * @param <V> what is read
	 */
	@FunctionalInterface
	public interface Reader<K, V> {
		V read(K key) throws DatasetException;
	}

	/** @param show is told on the UI thread, unless something else was asked for meanwhile */
	public LatestJob(Control control, Reader<K, V> reader, Consumer<V> show) {
		super(Messages.LatestJob_name);
		this.control = control;
		this.reader = reader;
		this.show = show;
		setSystem(true);
		setPriority(SHORT);
		control.addDisposeListener(event -> cancel());
	}

	/** Asks for something, or with null for nothing more. Any thread. */
	public void ask(@Nullable K key) {
		synchronized (this) {
			wanted = key;
		}
		if (key != null) {
			schedule(DELAY);
		}
	}

	private synchronized @Nullable K wanted() {
		return wanted;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == SessionView.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		K key = wanted();
		if (key == null) {
			return Status.CANCEL_STATUS;
		}
		try {
			V value = reader.read(key);
			UiThread.run(control, () -> {
				if (wanted() == key) {
					show.accept(value);
				}
			});
			return Status.OK_STATUS;
		} catch (DatasetException e) {
			// The view itself says what is wrong with the store; here it would be said for every step.
			return new Status(IStatus.INFO, LatestJob.class, e.getMessage(), e);
		}
	}
}
