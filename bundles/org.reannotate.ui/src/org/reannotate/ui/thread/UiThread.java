package org.reannotate.ui.thread;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Runs code on the UI thread from anywhere: the one place that hops. All methods return at once, on any thread. */
public final class UiThread {

	private UiThread() {
	}

	/** Runs an action on the UI thread, soon, unless the widget is disposed by then. */
	public static void run(Widget widget, Runnable action) {
		run(widget, action, () -> {
			// nobody waits for it
		});
	}

	/**
	 * Runs an action on the UI thread, soon.
	 *
	 * @param gone is run instead, in whatever thread, where the widget is disposed by then: lets go of what the action
	 *             would have taken over
	 */
	public static void run(Widget widget, Runnable action, Runnable gone) {
		if (widget.isDisposed() || !run(widget.getDisplay(), () -> (widget.isDisposed() ? gone : action).run())) {
			gone.run();
		}
	}

	/**
	 * Runs an action on the UI thread, soon, where it belongs to no widget.
	 *
	 * @return false when the display is disposed: then the action is not run
	 */
	public static boolean run(Display display, Runnable action) {
		if (display.isDisposed()) {
			return false;
		}
		display.asyncExec(action);
		return true;
	}
}
