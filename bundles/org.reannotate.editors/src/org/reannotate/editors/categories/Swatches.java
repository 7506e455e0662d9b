package org.reannotate.editors.categories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Small pictures of the colours of categories. Disposed of with the control they are made for. UI thread only. */
final class Swatches {

	/** Colours to choose from: readable on light and on dark, and apart from each other for most eyes. */
	static final List<String> COLOURS = List.of("#d1495b", "#e07a1f", "#c9a227", "#5a9e3d", "#2a9d8f", "#3a86c8",
			"#6a5acd", "#b5559d", "#8d6e63", "#7a8288");

	private static final int EDGE = 12;
	private static final int PART = 16;

	private final Control control;
	private final Map<String, Image> images = new HashMap<>();

	Swatches(Control control) {
		this.control = control;
		control.addDisposeListener(event -> images.values().forEach(Image::dispose));
	}

	/** The picture of a colour ({@code #rrggbb}); an empty one for none, or for what is no colour. */
	Image get(String colour) {
		return images.computeIfAbsent(colour, this::make);
	}

	private Image make(String colour) {
		RGB rgb = rgb(colour);
		return new Image(control.getDisplay(), (ImageDataProvider) zoom -> data(rgb, EDGE * zoom / 100));
	}

	/** A round spot; nothing to be seen for no colour, so that texts stay aligned. */
	private static ImageData data(@Nullable RGB rgb, int edge) {
		var palette = new PaletteData(0xff0000, 0xff00, 0xff);
		var data = new ImageData(edge, edge, 24, palette);
		data.alphaData = new byte[edge * edge];
		double radius = edge / 2.0;
		for (int y = 0; rgb != null && y < edge; y++) {
			for (int x = 0; x < edge; x++) {
				double inside = radius - Math.hypot(x + 0.5 - radius, y + 0.5 - radius);
				data.setPixel(x, y, palette.getPixel(rgb));
				data.setAlpha(x, y, (int) Math.round(255 * Math.max(0, Math.min(1, inside))));
			}
		}
		return data;
	}

	/** The colour that a text names, or null. */
	static @Nullable RGB rgb(String colour) {
		if (!colour.matches("#[0-9a-fA-F]{6}")) {
			return null;
		}
		int value = Integer.parseInt(colour.substring(1), PART);
		return new RGB(value >> 16 & 255, value >> 8 & 255, value & 255);
	}

	/** How a colour is written. */
	static String text(RGB rgb) {
		return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
	}
}
