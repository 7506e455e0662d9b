package org.reannotate.editors.sample.explain;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.ui.image.CanvasTool;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.image.Viewport;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/** A map drawn over the picture of a canvas, below what another tool draws there; the mouse is that tool's. UI thread only. */
final class HeatOverlay implements CanvasTool {

	private static final int MARGIN = 8;
	private static final int PADDING = 6;
	private static final int CHIP_ALPHA = 225;

	private final ImageCanvas canvas;
	private final @Nullable CanvasTool inner;
	private @Nullable ExplanationMap map;
	private String caption = "";
	private int opacity = HeatPixels.OPAQUE;
	private @Nullable Image image;

	/** @param inner has the mouse and draws last; null: nobody */
	HeatOverlay(ImageCanvas canvas, @Nullable CanvasTool inner) {
		this.canvas = canvas;
		this.inner = inner;
		canvas.addDisposeListener(event -> forget());
	}

	/** Shows a map; null for none. */
	void show(@Nullable ExplanationMap newMap, String newCaption, int newOpacity) {
		if (newMap != map || newOpacity != opacity) {
			forget();
		}
		map = newMap;
		caption = newCaption;
		opacity = newOpacity;
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	/** What is shown. */
	@Nullable
	ExplanationMap map() {
		return map;
	}

	String caption() {
		return caption;
	}

	private void forget() {
		Image old = image;
		image = null;
		if (old != null) {
			old.dispose();
		}
	}

	@Override
	public void paint(GC gc, Viewport view, Palette palette) {
		ExplanationMap shown = map;
		if (shown != null) {
			Image heat = image(shown);
			Rectangle size = heat.getBounds();
			int left = (int) Math.round(view.left());
			int top = (int) Math.round(view.top());
			gc.setInterpolation(SWT.DEFAULT);
			gc.drawImage(heat, 0, 0, size.width, size.height, left, top,
					Math.max(1, (int) Math.round(view.x(1)) - left), Math.max(1, (int) Math.round(view.y(1)) - top));
		}
		if (inner != null) {
			inner.paint(gc, view, palette);
		}
		if (!caption.isEmpty()) {
			chip(gc, palette);
		}
	}

	private Image image(ExplanationMap shown) {
		Image known = image;
		if (known == null) {
			HeatPixels pixels = HeatPixels.of(shown, opacity);
			var data = new ImageData(pixels.width(), pixels.height(), 24, new PaletteData(0xff0000, 0xff00, 0xff), 1,
					pixels.rgb());
			data.alphaData = pixels.alpha();
			known = new Image(canvas.getDisplay(), data);
			image = known;
		}
		return known;
	}

	/** The category and its probability, in the canvas's corner. */
	private void chip(GC gc, Palette palette) {
		String text = ShortText.fit(gc, caption, canvas.getClientArea().width - 2 * (MARGIN + PADDING));
		Point extent = gc.textExtent(text);
		gc.setAntialias(SWT.ON);
		gc.setAlpha(CHIP_ALPHA);
		gc.setBackground(palette.background());
		gc.fillRoundRectangle(MARGIN, MARGIN, extent.x + 2 * PADDING, extent.y + 2 * PADDING, PADDING, PADDING);
		gc.setAlpha(255);
		gc.setForeground(palette.text());
		gc.drawText(text, MARGIN + PADDING, MARGIN + PADDING, true);
	}

	@Override
	public boolean pressed(Viewport view, int x, int y) {
		return inner != null && inner.pressed(view, x, y);
	}

	@Override
	public void dragged(Viewport view, int x, int y) {
		if (inner != null) {
			inner.dragged(view, x, y);
		}
	}

	@Override
	public void released(Viewport view, int x, int y) {
		if (inner != null) {
			inner.released(view, x, y);
		}
	}

	@Override
	public int moved(Viewport view, int x, int y) {
		return inner == null ? -1 : inner.moved(view, x, y);
	}

	@Override
	public boolean doubleClicked(Viewport view, int x, int y) {
		return inner != null && inner.doubleClicked(view, x, y);
	}

	@Override
	public boolean follows() {
		return inner != null && inner.follows();
	}
}
