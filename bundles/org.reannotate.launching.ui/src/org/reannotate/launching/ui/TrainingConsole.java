package org.reannotate.launching.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.debug.ui.console.IConsoleLineTracker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IOConsoleOutputStream;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.ui.dataset.DatasetPlace;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.thread.UiThread;

/**
 * The console of a training: instead of coming to the front with every line it leaves that to the view Training, which
 * shows the same as curves. What goes wrong still brings it to the front.
 */
public final class TrainingConsole implements IConsoleLineTracker {

	private static final String VIEW = "org.reannotate.views.training";
	/** For the first line the console comes to the front all the same, by a job that waits for a moment. */
	private static final int CONSOLE_MS = 1000;

	private @Nullable IConsole console;
	private boolean began;

	@Override
	public void init(IConsole used) {
		console = used;
	}

	/** The first line comes when the platform has set its console up. */
	@Override
	public void lineAppended(IRegion line) {
		IConsole used = console;
		if (!began && used != null) {
			began = true;
			UiThread.run(PlatformUI.getWorkbench().getDisplay(), () -> began(used));
		}
	}

	private static void began(IConsole console) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null && isCurrent(console.getProcess().getLaunch().getLaunchConfiguration())) {
			IOConsoleOutputStream output = console.getStream(IDebugUIConstants.ID_STANDARD_OUTPUT_STREAM);
			if (output != null) {
				output.setActivateOnWrite(false);
			}
			page.getWorkbenchWindow().getShell().getDisplay().timerExec(CONSOLE_MS, () -> show(page));
		}
	}

	/** Whether the view would show this training: it is about the dataset that the person looks at. */
	private static boolean isCurrent(@Nullable ILaunchConfiguration configuration) {
		DatasetSession current = PlatformUI.getWorkbench().getService(DatasetSessions.class).current();
		try {
			Path folder = configuration == null ? null
					: DatasetPlace.folder(configuration.getAttribute(TrainingAttributes.DATASET, ""));
			return current != null && current.folder().equals(folder);
		} catch (CoreException e) {
			return false; // deleted meanwhile
		}
	}

	private static void show(IWorkbenchPage page) {
		if (page.getWorkbenchWindow().getActivePage() != page) {
			return; // closed meanwhile, or left
		}
		try {
			page.showView(VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			ILog.of(TrainingConsole.class).log(e.getStatus());
		}
	}

	@Override
	public void dispose() {
		console = null;
	}
}
