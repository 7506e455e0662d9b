package org.reannotate.views.service;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.reannotate.views.service.ServiceWords.Look;

/** A dot for each look, filled or a ring, in colours that stand out on light and dark ground; disposed with a control. */
final class ServiceIcons {

	private static final int SIDE = 12;
	private static final double RING = 0.22;
	private static final int OPAQUE = 255;

	private final Map<Look, Image> images = new EnumMap<>(Look.class);
	private final Control owner;

	ServiceIcons(Control owner) {
		this.owner = owner;
		owner.addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
	}

	Image of(Look look) {
		return images.computeIfAbsent(look, key -> new Image(owner.getDisplay(),
				(ImageDataProvider) zoom -> dot(SIDE * zoom / 100, colour(key), key == Look.OFF || key == Look.PAUSED)));
	}

	private static int colour(Look look) {
		return switch (look) {
		case OFF -> 0x8a8a8a;
		case READY -> 0x3f9e4d;
		case BUSY -> 0x2f86d6;
		case PAUSED -> 0xc98a1b;
		case FAILED -> 0xd84a3f;
		};
	}

	/** Drawn by coverage: smooth at every size. */
	static ImageData dot(int side, int colour, boolean ring) {
		var data = new ImageData(side, side, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		double middle = (side - 1) / 2.0;
		double radius = side / 2.0 - 1;
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				double distance = Math.hypot(x - middle, y - middle);
				double cover = within(radius - distance);
				if (ring) {
					cover -= within(radius - RING * side - distance);
				}
				data.setPixel(x, y, colour);
				data.setAlpha(x, y, (int) Math.round(OPAQUE * Math.max(0, cover)));
			}
		}
		return data;
	}

	private static double within(double depth) {
		return Math.max(0, Math.min(1, depth + 0.5));
	}
}
