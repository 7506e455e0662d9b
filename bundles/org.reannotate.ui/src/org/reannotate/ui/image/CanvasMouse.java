package org.reannotate.ui.image;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the mouse does on a canvas: tools first, then zoom and pan. */
final class CanvasMouse {

	private static final double WHEEL_FACTOR = 1.2;

	private enum Gesture {
		NONE, TOOL, PAN
	}

	private final ImageCanvas canvas;
	private Gesture gesture = Gesture.NONE;
	private int lastX;
	private int lastY;

	CanvasMouse(ImageCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, this::doubleClicked);
		canvas.addListener(SWT.MouseWheel, this::wheel);
	}

	private void down(Event event) {
		canvas.setFocus();
		Viewport view = canvas.viewport();
		if (view == null || event.button > 2) {
			return;
		}
		@Nullable CanvasTool tool = canvas.tool();
		boolean taken = event.button == 1 && tool != null && tool.pressed(view, event.x, event.y);
		gesture = taken ? Gesture.TOOL : Gesture.PAN;
		lastX = event.x;
		lastY = event.y;
		if (taken) {
			canvas.redraw();
		}
	}

	private void moved(Event event) {
		Viewport view = canvas.viewport();
		@Nullable CanvasTool tool = canvas.tool();
		if (view == null) {
			return;
		}
		if (gesture == Gesture.PAN) {
			canvas.pan(event.x - lastX, event.y - lastY);
			lastX = event.x;
			lastY = event.y;
		} else if (gesture == Gesture.TOOL && tool != null) {
			tool.dragged(view, event.x, event.y);
			canvas.redraw();
		} else if (tool != null) {
			int cursor = tool.moved(view, event.x, event.y);
			canvas.setCursor(cursor < 0 ? null : canvas.getDisplay().getSystemCursor(cursor));
			if (tool.follows()) {
				canvas.redraw();
			}
		}
	}

	private void up(Event event) {
		Viewport view = canvas.viewport();
		@Nullable CanvasTool tool = canvas.tool();
		if (gesture == Gesture.TOOL && view != null && tool != null) {
			tool.released(view, event.x, event.y);
			canvas.redraw();
		}
		gesture = Gesture.NONE;
	}

	private void doubleClicked(Event event) {
		Viewport view = canvas.viewport();
		@Nullable CanvasTool tool = canvas.tool();
		if (view == null || event.button != 1) {
			return;
		}
		if (tool != null && tool.doubleClicked(view, event.x, event.y)) {
			canvas.redraw();
		} else if (view.fits()) {
			canvas.zoomAt(event.x, event.y, canvas.zoom() < 1 ? 1 : 2 * canvas.zoom());
		} else {
			canvas.fit();
		}
	}

	private void wheel(Event event) {
		double notches = event.count == 0 ? 0 : Math.signum(event.count);
		canvas.zoomAt(event.x, event.y, canvas.zoom() * Math.pow(WHEEL_FACTOR, notches));
		event.doit = false;
	}
}
