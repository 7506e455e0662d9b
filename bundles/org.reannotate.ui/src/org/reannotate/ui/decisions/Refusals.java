package org.reannotate.ui.decisions;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.ui.thread.UiThread;

/** Tells the person, in a dialog, what the store did not do and why. */
final class Refusals {

	private Refusals() {
	}

	/**
	 * Returns at once. Any thread.
	 *
	 * @param then is run on the UI thread after the person has read it
	 */
	static void tell(String step, DatasetException refusal, Consumer<DatasetException> then) {
		if (!(refusal instanceof ConflictException)) {
			ILog.of(Refusals.class).warn(refusal.getMessage(), refusal);
		}
		if (PlatformUI.isWorkbenchRunning()) {
			UiThread.run(PlatformUI.getWorkbench().getDisplay(), () -> {
				open(step, refusal);
				then.accept(refusal);
			});
		}
	}

	private static void open(String step, DatasetException refusal) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		MessageDialog.openWarning(shell, NLS.bind(Messages.Refusals_title, step), refusal.getMessage());
	}
}
