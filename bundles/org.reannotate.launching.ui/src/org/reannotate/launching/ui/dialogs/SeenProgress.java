package org.reannotate.launching.ui.dialogs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A monitor that also tells a listener, at most ten times a second. For one thread. */
final class SeenProgress extends ProgressMonitorWrapper {

	/** Told how far it is. */
	@FunctionalInterface
	interface Listener {
		void progress(double fraction, String words);
	}

	private static final long INTERVAL = 100_000_000L;

	private final Listener listener;
	private double total = 1;
	private double done;
	private String words = "";
	private long told;

	SeenProgress(IProgressMonitor monitor, Listener listener) {
		super(monitor);
		this.listener = listener;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		super.beginTask(name, totalWork);
		total = totalWork <= 0 ? 1 : totalWork;
		words = name == null ? "" : name;
		tell(true);
	}

	@Override
	public void setTaskName(String name) {
		super.setTaskName(name);
		say(name);
	}

	@Override
	public void subTask(String name) {
		super.subTask(name);
		say(name);
	}

	private void say(String name) {
		if (name != null && !name.isBlank() && !name.equals(words)) {
			words = name;
			tell(false);
		}
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		super.internalWorked(work);
		done += work;
		tell(false);
	}

	private void tell(boolean now) {
		if (now || System.nanoTime() - told > INTERVAL) {
			told = System.nanoTime();
			listener.progress(Math.max(0, Math.min(1, done / total)), words);
		}
	}
}
