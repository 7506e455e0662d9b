package org.reannotate.workbench.probe;

import java.util.concurrent.Callable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.reannotate.ui.gallery.Gallery;

/** Scrolls a gallery by a part of a screen each time, as a wheel does, without waiting for pictures. */
record Scrolling(Screen screen, Gallery gallery) {

	private static final int STEPS = 200;

	/**
	 * From the top, for some steps.
	 *
	 * @param goesOn asked before each step
	 * @return milliseconds of the paints, ascending
	 */
	double[] paints(Callable<Boolean> goesOn) throws Exception {
		Paints paints = screen.run(() -> new Paints(gallery));
		screen.run(() -> {
			gallery.getVerticalBar().setSelection(0);
			gallery.getVerticalBar().notifyListeners(SWT.Selection, new Event());
			return null;
		});
		screen.await("the top is painted", gallery::isComplete);
		screen.run(() -> {
			paints.clear();
			return null;
		});
		for (int step = 0; step < STEPS && goesOn.call(); step++) {
			long before = screen.run(() -> {
				paints.expect(() -> true);
				var bar = gallery.getVerticalBar();
				bar.setSelection(bar.getSelection() + Math.max(1, bar.getPageIncrement() / 4));
				bar.notifyListeners(SWT.Selection, new Event());
				return System.nanoTime();
			});
			screen.await("it is painted", () -> paints.met() > before);
		}
		return screen.run(() -> {
			paints.close();
			return paints.sorted();
		});
	}
}
