package org.reannotate.ui.thread;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Runs code on the UI thread from anywhere. */
public final class UiThread {

	private UiThread() {
	}

	/**
	 * Runs an action on the UI thread, soon, unless the widget is disposed by then. Returns at once; callable from any
	 * thread.
	 */
	public static void run(Widget widget, Runnable action) {
		if (widget.isDisposed()) {
			return;
		}
		Display display = widget.getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!widget.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
