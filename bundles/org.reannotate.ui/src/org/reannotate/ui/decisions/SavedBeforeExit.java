package org.reannotate.ui.decisions;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Holds the end of the workbench until what people decided is in the store: the platform drops jobs that still wait
 * when it ends. Who cancels the waiting stays in the workbench.
 */
final class SavedBeforeExit implements IWorkbenchListener {

	/** No window stands still meanwhile: they are gone. */
	private static final long LAST_STEPS_MS = 10_000;
	private static final AtomicBoolean INSTALLED = new AtomicBoolean();

	private SavedBeforeExit() {
	}

	/** Watches over the workbench from now on, where there is one. Any thread. */
	static void install() {
		if (PlatformUI.isWorkbenchRunning() && INSTALLED.compareAndSet(false, true)) {
			PlatformUI.getWorkbench().addWorkbenchListener(new SavedBeforeExit());
		}
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		if (Job.getJobManager().find(Decisions.FAMILY).length == 0) {
			return true;
		}
		try {
			IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
			Shell shell = window == null ? null : window.getShell();
			new ProgressMonitorDialog(shell).run(true, true,
					monitor -> Job.getJobManager().join(Decisions.FAMILY, monitor));
			return true;
		} catch (InterruptedException cancelled) {
			return forced;
		} catch (InvocationTargetException e) {
			ILog.of(SavedBeforeExit.class).error(e.getMessage(), e);
			return true;
		}
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		try {
			for (Job job : Job.getJobManager().find(Decisions.FAMILY)) {
				job.join(LAST_STEPS_MS, null); // what parts handed over when they closed: a note that was being typed
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
