package org.reannotate.ui.gallery;

import org.eclipse.swt.SWT;

/** Where the keyboard goes in a gallery. Pure arithmetic. */
final class GalleryMoves {

	/** The key moves nowhere. */
	static final int NONE = -1;

	private GalleryMoves() {
	}

	/**
	 * The item that a key leads to, {@link #NONE} for keys that do not move or where there is nothing.
	 *
	 * @param lead   where the keyboard is, or -1
	 * @param height of the visible area
	 */
	static int target(GalleryLayout layout, int keyCode, int lead, int height) {
		int last = layout.count() - 1;
		if (last < 0) {
			return NONE;
		}
		int from = Math.max(0, Math.min(last, lead));
		int rows = Math.max(1, height / layout.cellHeight());
		return switch (keyCode) {
		case SWT.ARROW_LEFT -> Math.max(0, from - 1);
		case SWT.ARROW_RIGHT -> lead < 0 ? 0 : Math.min(last, from + 1);
		case SWT.ARROW_UP -> layout.above(from);
		case SWT.ARROW_DOWN -> lead < 0 ? 0 : layout.below(from);
		case SWT.PAGE_UP -> up(layout, from, rows);
		case SWT.PAGE_DOWN -> down(layout, from, rows);
		case SWT.HOME -> 0;
		case SWT.END -> last;
		default -> NONE;
		};
	}

	private static int up(GalleryLayout layout, int from, int rows) {
		int at = from;
		for (int i = 0; i < rows; i++) {
			at = layout.above(at);
		}
		return at;
	}

	private static int down(GalleryLayout layout, int from, int rows) {
		int at = from;
		for (int i = 0; i < rows; i++) {
			at = layout.below(at);
		}
		return at;
	}
}
