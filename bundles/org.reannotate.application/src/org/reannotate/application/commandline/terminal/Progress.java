package org.reannotate.application.commandline.terminal;

import java.util.function.LongSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.words.TimedStep;

/**
 * Shows how far a command is: a bar with the time left, redrawn in place, on a terminal; a line for each step
 * otherwise. One for each command; {@link #setCanceled(boolean)} may come from any thread.
 */
public final class Progress implements IProgressMonitor {

	private static final double SECOND = 1e9;

	private final ProgressDisplay display;
	private final LongSupplier nanos;
	private final long start;
	private final Pace pace = new Pace();
	private final Object turn = new Object();
	private volatile boolean cancelled;
	private double total = 1;
	private double done;
	private String task = "";
	private TimedStep step = new TimedStep("", "");

	public Progress(Terminal terminal) {
		this(terminal, System::nanoTime);
	}

	Progress(Terminal terminal, LongSupplier nanos) {
		this.display = terminal.interactive() ? new ProgressBar(terminal) : new ProgressLines(terminal);
		this.nanos = nanos;
		this.start = nanos.getAsLong();
	}

	@Override
	public void beginTask(@Nullable String name, int totalWork) {
		synchronized (turn) {
			task = text(name);
			total = totalWork <= 0 ? 1 : totalWork;
			done = 0;
			show();
		}
	}

	@Override
	public void setTaskName(@Nullable String name) {
		synchronized (turn) {
			task = text(name);
			show();
		}
	}

	@Override
	public void subTask(@Nullable String name) {
		synchronized (turn) {
			step = TimedStep.read(text(name));
			show();
		}
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		synchronized (turn) {
			done = Math.min(total, done + Math.max(0, work));
			show();
		}
	}

	/** Ends the display; later steps show again. */
	@Override
	public void done() {
		synchronized (turn) {
			display.end();
		}
	}

	@Override
	public boolean isCanceled() {
		return cancelled;
	}

	@Override
	public void setCanceled(boolean value) {
		cancelled = value;
	}

	private void show() {
		String told = step.text();
		String words = told.isEmpty() || told.equals(task) ? task : task.isEmpty() ? told : task + ": " + told;
		double seconds = (nanos.getAsLong() - start) / SECOND;
		double left = pace.left(seconds, done / total);
		// a step that tells it knows better
		display.show(new ProgressState(words, done / total, seconds, step.tells() ? Double.NaN : left));
	}

	private static String text(@Nullable String name) {
		return name == null ? "" : name.strip();
	}
}
