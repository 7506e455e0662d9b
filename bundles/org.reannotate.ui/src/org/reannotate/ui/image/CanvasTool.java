package org.reannotate.ui.image;

import org.eclipse.swt.graphics.GC;
import org.reannotate.ui.theme.Palette;

/**
 * Draws over a picture and answers to the mouse there. What a tool does not take, moves and zooms the picture. Called
 * on the UI thread, only while a picture is shown; coordinates are points of the canvas, and {@link Viewport} turns
 * them into fractions of the picture.
 */
public interface CanvasTool {

	/** Draws over the picture. */
	void paint(GC gc, Viewport view, Palette palette);

	/** The left button goes down; returns whether the tool takes the gesture until it goes up. */
	boolean pressed(Viewport view, int x, int y);

	/** The mouse moves while a gesture of this tool goes on. */
	void dragged(Viewport view, int x, int y);

	/** The left button goes up at the end of a gesture of this tool. */
	void released(Viewport view, int x, int y);

	/** The mouse moves without a gesture; returns the cursor to show there, a constant of SWT, or -1 for the usual. */
	int moved(Viewport view, int x, int y);

	/** The left button is clicked twice; returns whether the tool takes it. */
	boolean doubleClicked(Viewport view, int x, int y);

	/** Whether what is drawn follows the mouse, so that every move has to be painted. */
	default boolean follows() {
		return false;
	}
}
