package org.reannotate.ui.gallery;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.reannotate.ui.theme.ShortText;

/**
 * Texts shortened to the room they have, measured once: measuring is most of what painting text costs. For one control,
 * UI thread.
 */
final class FittedText {

	private static final int KEPT = 4000;

	private final Map<Key, Fitted> fitted = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Key, Fitted> eldest) {
			return size() > KEPT;
		}
	};
	private @Nullable Font font;
	private int lineHeight;

	/** To be called before a paint: another font is measured anew. */
	void use(GC gc) {
		if (!gc.getFont().equals(font)) {
			font = gc.getFont();
			lineHeight = gc.getFontMetrics().getHeight();
			fitted.clear();
		}
	}

	/** Height of a line. */
	int lineHeight() {
		return lineHeight;
	}

	/** Draws a line, shortened with an ellipsis where it is too long; returns the width it took. */
	int draw(GC gc, String text, int x, int y, int width) {
		if (text.isEmpty() || width <= 0) {
			return 0;
		}
		Fitted line = fit(gc, text, width);
		gc.drawText(line.text(), x, y, true);
		return line.width();
	}

	/** The line as it is drawn. */
	Fitted fit(GC gc, String text, int width) {
		return fitted.computeIfAbsent(new Key(text, width), key -> {
			String shown = ShortText.fit(gc, text, width);
			return new Fitted(shown, gc.textExtent(shown).x);
		});
	}

	private record Key(String text, int width) {
	}

	/** A line as it is drawn, with its width. */
	record Fitted(String text, int width) {
	}
}
