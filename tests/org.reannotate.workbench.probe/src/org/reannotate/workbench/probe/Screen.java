package org.reannotate.workbench.probe;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

/** The workbench from a thread that is not its own. */
record Screen(IWorkbench workbench) {

	private static final int PATIENCE_MS = 60_000;
	private static final int STEP_MS = 2;

	Display display() {
		return workbench.getDisplay();
	}

	<T> T run(Callable<T> action) throws Exception {
		var task = new FutureTask<>(action);
		display().syncExec(task);
		return task.get();
	}

	/** Waits until something holds on the UI thread. */
	void await(String what, Callable<Boolean> condition) throws Exception {
		long end = System.currentTimeMillis() + PATIENCE_MS;
		while (!run(condition)) {
			if (System.currentTimeMillis() > end) {
				throw new IllegalStateException("Waited in vain until " + what);
			}
			Thread.sleep(STEP_MS);
		}
	}

	/** The page, without the welcome, as large as the screen. */
	IWorkbenchPage page() throws Exception {
		return run(() -> {
			workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
			var window = workbench.getWorkbenchWindows()[0];
			window.getShell().setMaximized(true);
			window.getShell().forceActive();
			return window.getActivePage();
		});
	}

	IEditorPart open(IWorkbenchPage page, Path dataset) throws Exception {
		return run(() -> IDE.openEditorOnFileStore(page,
				EFS.getLocalFileSystem().getStore(dataset.resolve("dataset.reannotate").toUri())));
	}
}
