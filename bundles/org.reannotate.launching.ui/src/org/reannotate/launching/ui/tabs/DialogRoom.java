package org.reannotate.launching.ui.tabs;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.reannotate.ui.thread.UiThread;

/** The platform opens its dialog of launch configurations so small that no preview has room; UI thread. */
final class DialogRoom {

	private static final int WIDTH = 1000;
	private static final int HEIGHT = 840;
	private static final String DONE = "org.reannotate.launching.ui.room";

	private DialogRoom() {
	}

	/** Makes a dialog large enough, once; what the person makes of it afterwards stays, and is remembered. */
	static void make(Shell shell) {
		if (shell.getData(DONE) != null) {
			return;
		}
		shell.setData(DONE, Boolean.TRUE);
		// The platform sizes the dialog by its own measure once it has made all tabs.
		UiThread.run(shell, () -> enlarge(shell));
	}

	private static void enlarge(Shell shell) {
		Rectangle screen = shell.getMonitor().getClientArea();
		Point size = shell.getSize();
		int width = Math.min(screen.width, Math.max(size.x, WIDTH));
		int height = Math.min(screen.height, Math.max(size.y, HEIGHT));
		Point place = shell.getLocation();
		int left = Math.max(screen.x, Math.min(place.x - (width - size.x) / 2, screen.x + screen.width - width));
		int top = Math.max(screen.y, Math.min(place.y - (height - size.y) / 2, screen.y + screen.height - height));
		shell.setBounds(left, top, width, height);
	}
}
