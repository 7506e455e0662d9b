package org.reannotate.ui.image;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.reannotate.ui.image.PictureLoader.Loaded;

/**
 * How many pixels a canvas needs of the files that it shows: what fills it, and all of them when somebody zooms in. Asks
 * the loader for them. UI thread only.
 */
final class PixelDemand {

	/** Frames are multiples of this, so that a few points more or less need no decoding. */
	private static final int FRAME_STEP = 128;
	private static final double ENOUGH = 0.97;

	private final ImageCanvas canvas;
	private final PictureLoader loader;
	private boolean wholeAsked;

	PixelDemand(ImageCanvas canvas, PictureLoader loader) {
		this.canvas = canvas;
		this.loader = loader;
	}

	/** Another picture is shown: all of its pixels were not asked for yet. */
	void begin() {
		wholeAsked = false;
	}

	/** Returns whether all pixels of what is shown were asked for. */
	boolean wholeAsked() {
		return wholeAsked;
	}

	/** Asks for what fills the canvas; {@code known} is what needs no decoding, if it is still the same. */
	void ask(Path file, @Nullable FileStamp known) {
		Point frame = frame();
		loader.ask(file, frame.x, frame.y, known);
	}

	/** Asks for what fills the canvas, when there is time. */
	void prefetch(List<Path> files) {
		Point frame = frame();
		loader.prefetch(files, frame.x, frame.y);
	}

	/** Asks for more pixels where the screen could show more than are decoded. */
	void wantDetail() {
		Path file = canvas.state().file();
		Viewport now = canvas.viewport();
		@Nullable Loaded loaded = file == null ? null : loader.get(file);
		if (file == null || now == null || loaded == null || loaded.picture().whole()) {
			return;
		}
		if (now.scale() > now.fitScale() * 1.001
				&& now.scale() * canvas.deviceScale() > loaded.picture().resolution()) {
			if (!wholeAsked) {
				wholeAsked = true;
				loader.askWhole(file);
			}
		} else if (!filledBy(loaded.picture())) {
			ask(file, null);
		}
	}

	/** Returns whether a picture has as many pixels as are seen when it fits the canvas. */
	boolean filledBy(Picture picture) {
		Rectangle area = canvas.getClientArea();
		double needed = Viewport.fit(picture.width(), picture.height(), area.width, area.height).scale()
				* canvas.deviceScale();
		return picture.whole() || picture.resolution() >= ENOUGH * Math.min(1, needed);
	}

	/** Device pixels of the canvas, rounded up. */
	private Point frame() {
		Rectangle area = canvas.getClientArea();
		return new Point(framed(area.width), framed(area.height));
	}

	private int framed(int points) {
		int pixels = (int) Math.ceil(Math.max(1, points) * canvas.deviceScale());
		return (pixels + FRAME_STEP - 1) / FRAME_STEP * FRAME_STEP;
	}
}
