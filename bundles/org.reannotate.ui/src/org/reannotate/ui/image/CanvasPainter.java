package org.reannotate.ui.image;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.reannotate.ui.image.PictureLoader.Loaded;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.thread.UiThread;

/** Draws the picture of a canvas: what is decoded of it, its tiles over that, in the tone that is set. */
final class CanvasPainter {

	/** Screen pixels a pixel from which pixels are seen as squares. */
	private static final double SQUARES = 4;
	private static final int MARGIN = 24;
	private static final int WIDEST = 480;

	private final ImageCanvas canvas;
	private Tone tone = Tone.NEUTRAL;
	private @Nullable Tiles tiles;
	private @Nullable Loaded tonedFrom;
	private @Nullable Image toned;

	CanvasPainter(ImageCanvas canvas) {
		this.canvas = canvas;
	}

	void setTone(Tone newTone) {
		tone = newTone;
		forgetToned();
		Tiles old = tiles;
		if (old != null) {
			setWhole(old.pyramid());
		}
	}

	/** All pixels of the picture, or null while they are not needed. */
	void setWhole(@Nullable Pyramid pyramid) {
		Tiles old = tiles;
		if (old != null) {
			old.dispose();
		}
		tiles = pyramid == null ? null : new Tiles(canvas.getDisplay(), pyramid, tone);
	}

	void background(GC gc, Palette palette) {
		gc.setBackground(Palette.mix(palette.text(), palette.background(), 0.10f));
		gc.fillRectangle(canvas.getClientArea());
	}

	void picture(GC gc, Loaded loaded, Viewport view) {
		double zoom = canvas.zoom();
		// not HIGH, which on GTK shows squares when it enlarges
		gc.setInterpolation(zoom >= SQUARES && !view.fits() ? SWT.NONE : SWT.DEFAULT);
		Tiles fine = tiles;
		boolean detailed = fine != null && zoom > loaded.picture().resolution();
		Image image = image(loaded);
		Rectangle size = image.getBounds();
		int left = (int) Math.round(view.left());
		int top = (int) Math.round(view.top());
		int right = (int) Math.round(view.x(1));
		int bottom = (int) Math.round(view.y(1));
		gc.drawImage(image, 0, 0, size.width, size.height, left, top, Math.max(1, right - left),
				Math.max(1, bottom - top));
		if (detailed && fine != null && !fine.paint(gc, view, canvas.deviceScale())) {
			UiThread.run(canvas, canvas::redraw);
		}
	}

	private Image image(Loaded loaded) {
		if (tone.isNeutral()) {
			return loaded.image();
		}
		Image ready = toned;
		if (ready == null || tonedFrom != loaded) {
			forgetToned();
			ready = PictureImages.image(canvas.getDisplay(), tone.applied(loaded.picture().pixels()));
			toned = ready;
			tonedFrom = loaded;
		}
		return ready;
	}

	private void forgetToned() {
		Image old = toned;
		if (old != null) {
			old.dispose();
		}
		toned = null;
		tonedFrom = null;
	}

	/** Writes in the middle why there is no picture. */
	void words(GC gc, Palette palette, PictureState state, boolean late) {
		String message = message(state, late);
		if (message.isEmpty()) {
			return;
		}
		Rectangle area = canvas.getClientArea();
		var layout = new TextLayout(canvas.getDisplay());
		layout.setFont(canvas.getFont());
		layout.setText(message);
		layout.setAlignment(SWT.CENTER);
		layout.setWidth(Math.max(1, Math.min(WIDEST, area.width - 2 * MARGIN)));
		Rectangle size = layout.getBounds();
		boolean failed = state.status() == PictureState.Status.GONE || state.status() == PictureState.Status.DAMAGED;
		gc.setForeground(failed ? palette.attention() : palette.secondaryText());
		layout.draw(gc, (area.width - layout.getWidth()) / 2, (area.height - size.height) / 2);
		layout.dispose();
	}

	static String message(PictureState state, boolean late) {
		return switch (state.status()) {
		case NONE -> state.detail();
		case LOADING -> late ? Messages.ImageCanvas_loading : "";
		case SHOWN -> "";
		case GONE -> Messages.ImageCanvas_gone;
		case DAMAGED -> NLS.bind(Messages.ImageCanvas_damaged, state.detail());
		};
	}

	void dispose() {
		setWhole(null);
		forgetToned();
	}
}
