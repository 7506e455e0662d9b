package org.reannotate.views.running;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.reannotate.ui.parts.SessionView;

/**
 * Lets a view read again after a while, as long as it is seen: what a training does shows in files, and nobody tells. A
 * view that is covered reads nothing and catches up when it is seen again. UI thread only.
 *
 * <pre>
 * pulse.next(300); // at the end of show(snapshot)
 * </pre>
 */
public final class Pulse implements IPartListener2 {

	/** While something goes on: about three times a second, with the time it takes to read. */
	public static final int RUNNING = 280;
	/** While nothing does: to notice a run that another process begins. */
	public static final int IDLE = 2500;

	private final SessionView<?> view;
	private final Display display;
	private final Runnable beat = this::beat;
	private boolean visible;
	private boolean disposed;

	private Pulse(SessionView<?> view, Display display) {
		this.view = view;
		this.display = display;
	}

	/** For a view that is being created; ends with {@link #dispose()}. */
	public static Pulse of(SessionView<?> view, Composite parent) {
		var pulse = new Pulse(view, parent.getDisplay());
		pulse.visible = true;
		view.getSite().getPage().addPartListener(pulse);
		return pulse;
	}

	/** Reads again after so many milliseconds, once; another call puts it off. */
	public void next(int milliseconds) {
		if (visible && !disposed) {
			display.timerExec(milliseconds, beat);
		}
	}

	private void beat() {
		if (visible && !disposed) {
			view.refresh();
		}
	}

	/** To be called when the view is disposed. */
	public void dispose() {
		disposed = true;
		if (!display.isDisposed()) {
			display.timerExec(-1, beat);
		}
		view.getSite().getPage().removePartListener(this);
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == view && !visible) {
			visible = true;
			view.refresh();
		}
	}

	@Override
	public void partHidden(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == view) {
			visible = false;
		}
	}
}
