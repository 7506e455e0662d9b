package org.reannotate.workbench.probe;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.dataset.StoreListener;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;

/** Keeps the label of one image after the other by the key for it, in the sample editor. */
final class KeyDecisions implements AutoCloseable {

	private static final double MS = 1e6;

	private final Screen screen;
	private final DatasetSession session;
	private final ImageCanvas canvas;
	private final Paints paints;
	private final Robot robot = new Robot();
	private final AtomicLong told = new AtomicLong();
	private final StoreListener listener = event -> {
		if (event.changes().contains(Change.DECISIONS)) {
			told.set(System.nanoTime());
		}
	};

	/**
	 * Milliseconds from the key.
	 *
	 * @param painted   to the next image on the screen
	 * @param committed to the decision in the store
	 */
	record Times(double painted, double committed) {
	}

	private KeyDecisions(Screen screen, DatasetSession session, ImageCanvas canvas) throws Exception {
		this.screen = screen;
		this.session = session;
		this.canvas = canvas;
		this.paints = screen.run(() -> new Paints(canvas));
		session.store().addListener(listener);
	}

	/** Opens the first of those samples. */
	static KeyDecisions open(Screen screen, IWorkbenchPage page, DatasetSession session, int[] ids) throws Exception {
		screen.run(() -> {
			SampleOpener.open(page, session, new SampleList("benchmark", ids), ids[0]);
			return null;
		});
		ImageCanvas canvas = screen.run(() -> find(page.getWorkbenchWindow().getShell()));
		screen.await("the image is shown", () -> canvas.state().isShown());
		screen.run(canvas::forceFocus);
		Thread.sleep(1000);
		return new KeyDecisions(screen, session, canvas);
	}

	/** Decides about the image that is shown. */
	Times decide() throws Exception {
		Path before = screen.run(() -> {
			told.set(0);
			Path file = canvas.state().file();
			paints.expect(() -> canvas.state().isShown() && !canvas.state().file().equals(file));
			return file;
		});
		long pressed = System.nanoTime();
		robot.keyPress(KeyEvent.VK_K);
		robot.keyRelease(KeyEvent.VK_K);
		screen.await("the image after " + before + " is painted", () -> paints.met() != 0);
		screen.await("the decision is recorded", () -> told.get() != 0);
		return new Times((screen.run(paints::met) - pressed) / MS, (told.get() - pressed) / MS);
	}

	private static ImageCanvas find(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof ImageCanvas canvas && canvas.isVisible()) {
				return canvas;
			}
			if (child instanceof Composite composite) {
				ImageCanvas found = find(composite);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	@Override
	public void close() throws Exception {
		session.store().removeListener(listener);
		screen.run(() -> {
			paints.close();
			return null;
		});
	}
}
