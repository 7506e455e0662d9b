package org.reannotate.launching.ui.backbone;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the dialog that installs backbones; returns the folder of the one chosen, or null. */
public final class GetBackboneHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		var dialog = new BackboneDialog(parent(event));
		dialog.open();
		return dialog.chosen();
	}

	/**
	 * Where the dialog that offered this has just closed, no shell is active; without a parent a modal dialog gets behind the
	 * window that waits for it.
	 */
	private static @Nullable Shell parent(ExecutionEvent event) {
		Shell active = HandlerUtil.getActiveShell(event);
		if (active != null && !active.isDisposed() && active.isVisible()) {
			return active;
		}
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		return window == null ? null : window.getShell();
	}
}
