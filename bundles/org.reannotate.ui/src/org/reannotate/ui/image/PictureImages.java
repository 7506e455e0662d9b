package org.reannotate.ui.image;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.reannotate.imaging.decode.Pixels;

/** Images of decoded pixels. Some 10 ms a megapixel; UI thread. */
public final class PictureImages {

	private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

	private PictureImages() {
	}

	/** A new image of these pixels; whoever asked disposes it. */
	public static Image image(Display display, Pixels pixels) {
		return new Image(display, new ImageData(pixels.width(), pixels.height(), 24, RGB, 1, pixels.rgb()));
	}
}
