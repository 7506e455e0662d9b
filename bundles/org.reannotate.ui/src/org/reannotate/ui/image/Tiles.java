package org.reannotate.ui.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * The tiles of a pyramid that were on the screen lately, as images. A paint makes new ones for a few milliseconds at
 * most and says what is left, so that the UI never waits. UI thread only; dispose it.
 */
final class Tiles {

	private static final int KEPT = 96;
	private static final long BUDGET_NANOS = 10_000_000;

	private record Key(int level, int column, int row) {
	}

	private final Display display;
	private final Pyramid pyramid;
	private final Tone tone;
	private final Map<Key, Image> images = new LinkedHashMap<>(16, 0.75f, true);

	Tiles(Display display, Pyramid pyramid, Tone tone) {
		this.display = display;
		this.pyramid = pyramid;
		this.tone = tone;
	}

	Pyramid pyramid() {
		return pyramid;
	}

	/**
	 * Draws what is seen.
	 *
	 * @param deviceScale device pixels a point
	 * @return whether every tile was there; if not, paint again
	 */
	boolean paint(GC gc, Viewport view, double deviceScale) {
		int level = pyramid.level(view.scale() * deviceScale);
		long end = System.nanoTime() + BUDGET_NANOS;
		boolean complete = true;
		for (Key key : seen(view, level)) {
			Image image = images.get(key);
			if (image == null && System.nanoTime() < end) {
				image = make(key);
			}
			if (image == null) {
				complete = false;
			} else {
				draw(gc, image, key, view);
			}
		}
		return complete;
	}

	/** The tiles of a level that a view shows, row by row. */
	private List<Key> seen(Viewport view, int level) {
		double tileWidth = Pyramid.TILE / (double) pyramid.width(level);
		double tileHeight = Pyramid.TILE / (double) pyramid.height(level);
		int firstColumn = (int) Math.max(0, Math.floor(view.fractionX(0) / tileWidth));
		int lastColumn = (int) Math.min(pyramid.columns(level) - 1, Math.floor(view.fractionX(view.width()) / tileWidth));
		int firstRow = (int) Math.max(0, Math.floor(view.fractionY(0) / tileHeight));
		int lastRow = (int) Math.min(pyramid.rows(level) - 1, Math.floor(view.fractionY(view.height()) / tileHeight));
		List<Key> keys = new ArrayList<>();
		for (int row = firstRow; row <= lastRow; row++) {
			for (int column = firstColumn; column <= lastColumn; column++) {
				keys.add(new Key(level, column, row));
			}
		}
		return keys;
	}

	private Image make(Key key) {
		Image image = PictureImages.image(display,
				tone.applied(pyramid.tile(key.level(), key.column(), key.row())));
		@Nullable Image replaced = images.put(key, image);
		if (replaced != null) {
			replaced.dispose();
		}
		if (images.size() > KEPT) {
			Key oldest = images.keySet().iterator().next();
			images.remove(oldest).dispose();
		}
		return image;
	}

	private void draw(GC gc, Image image, Key key, Viewport view) {
		Rectangle size = image.getBounds();
		double width = pyramid.width(key.level());
		double height = pyramid.height(key.level());
		int left = (int) Math.round(view.x(key.column() * Pyramid.TILE / width));
		int top = (int) Math.round(view.y(key.row() * Pyramid.TILE / height));
		int right = (int) Math.round(view.x((key.column() * Pyramid.TILE + size.width) / width));
		int bottom = (int) Math.round(view.y((key.row() * Pyramid.TILE + size.height) / height));
		if (right > left && bottom > top) {
			gc.drawImage(image, 0, 0, size.width, size.height, left, top, right - left, bottom - top);
		}
	}

	void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
