package org.reannotate.ui.theme;

import org.eclipse.swt.graphics.GC;

/** Text that fits into the room there is. */
public final class ShortText {

	private static final String ELLIPSIS = "\u2026";
	/** Longer texts are not measured further: no line shows so many characters. */
	private static final int LONGEST = 200;

	private ShortText() {
	}

	/** The text on one line, its end replaced by an ellipsis where it is wider than {@code width} points. */
	public static String fit(GC gc, String text, int width) {
		String line = text.replace('\n', ' ').replace('\r', ' ');
		if (line.length() <= LONGEST && gc.textExtent(line).x <= width) {
			return line;
		}
		int low = 0;
		int high = Math.min(line.length(), LONGEST);
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(line.substring(0, middle) + ELLIPSIS).x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return line.substring(0, low) + ELLIPSIS;
	}
}
