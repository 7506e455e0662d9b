package org.reannotate.application.commandline.sample;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.samples.rooms.SampleProgress;

/** Passes on how far the drawing of a sample is. */
public final class DrawingProgress implements SampleProgress {

	private final IProgressMonitor monitor;
	private int before;

	public DrawingProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public boolean drawn(int done, int total) {
		if (before == 0) {
			monitor.beginTask(Messages.DrawingProgress_name, total);
		}
		monitor.worked(done - before);
		before = done;
		return !monitor.isCanceled();
	}
}
