package org.reannotate.editors.sample.explain;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.image.Viewport;

/**
 * The canvas of the sample editor, and beside it, when two categories are compared, a second one that shows the same
 * part of the same picture. UI thread only.
 */
public final class CanvasPair extends Composite {

	private static final double SAME = 1e-6;

	private final ImageCanvas first;
	private @Nullable ImageCanvas second;
	private @Nullable HeatOverlay secondHeat;
	private boolean moving;

	public CanvasPair(Composite parent) {
		super(parent, SWT.NONE);
		var layout = new FillLayout(SWT.HORIZONTAL);
		layout.spacing = 4;
		setLayout(layout);
		first = new ImageCanvas(this);
		first.addViewListener(() -> follow(first, second));
		first.addStateListener(this::samePicture);
	}

	/** The canvas that is always there. */
	public ImageCanvas first() {
		return first;
	}

	/** The one beside it, or null while there is none. */
	public @Nullable ImageCanvas second() {
		return second;
	}

	/** Draws a map over the second canvas, which is made for it. */
	HeatOverlay openSecond() {
		HeatOverlay heat = secondHeat;
		if (heat == null) {
			var canvas = new ImageCanvas(this);
			heat = new HeatOverlay(canvas, null);
			canvas.setTool(heat);
			canvas.addViewListener(() -> follow(canvas, first));
			second = canvas;
			secondHeat = heat;
			samePicture();
			layout(true, true);
		}
		return heat;
	}

	/** Takes the second canvas away. */
	void closeSecond() {
		ImageCanvas old = second;
		second = null;
		secondHeat = null;
		if (old != null && !old.isDisposed()) {
			if (old.isFocusControl()) {
				first.setFocus();
			}
			old.dispose();
			layout(true, true);
		}
	}

	private void samePicture() {
		ImageCanvas other = second;
		if (other == null || other.isDisposed()) {
			return;
		}
		Path file = first.state().file();
		if (file == null) {
			other.showNothing("");
		} else if (!file.equals(other.state().file())) {
			other.show(file);
		}
	}

	/** Shows the same part: both are of one size. */
	private void follow(ImageCanvas from, @Nullable ImageCanvas to) {
		if (moving || to == null || to.isDisposed() || from.isDisposed()) {
			return;
		}
		Viewport wanted = from.viewport();
		Viewport now = to.viewport();
		if (wanted == null || now == null || wanted.imageWidth() != now.imageWidth()) {
			return;
		}
		moving = true;
		try {
			if (from.tone() != to.tone()) {
				to.setTone(from.tone());
			}
			if (Math.abs(from.zoom() - to.zoom()) > SAME * from.zoom()) {
				to.setZoom(from.zoom());
			}
			Viewport zoomed = to.viewport();
			if (zoomed != null && (Math.abs(wanted.left() - zoomed.left()) > SAME || Math.abs(wanted.top() - zoomed.top()) > SAME)) {
				to.pan(wanted.left() - zoomed.left(), wanted.top() - zoomed.top());
			}
		} finally {
			moving = false;
		}
	}
}
