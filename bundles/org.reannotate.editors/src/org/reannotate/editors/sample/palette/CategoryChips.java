package org.reannotate.editors.sample.palette;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.reannotate.ui.theme.Palette;

/** Colours of categories, and small squares in them. Belongs to a control and is disposed with it. UI thread only. */
public final class CategoryChips {

	private static final int SIZE = 12;

	private final Control control;
	private final Map<RGB, Image> images = new HashMap<>();

	public CategoryChips(Control control) {
		this.control = control;
		control.addDisposeListener(event -> images.values().forEach(Image::dispose));
	}

	/** A square in the category's colour. */
	Image of(int categoryId, String colour) {
		RGB rgb = colour(categoryId, colour, Palette.of(control)).getRGB();
		return images.computeIfAbsent(rgb, this::make);
	}

	private Image make(RGB rgb) {
		var data = new ImageData(SIZE, SIZE, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		int pixel = data.palette.getPixel(rgb);
		for (int y = 0; y < SIZE; y++) {
			for (int x = 0; x < SIZE; x++) {
				data.setPixel(x, y, pixel);
				boolean corner = (x == 0 || x == SIZE - 1) && (y == 0 || y == SIZE - 1);
				data.setAlpha(x, y, corner ? 0 : 255);
			}
		}
		return new Image(control.getDisplay(), data);
	}

	/**
	 * The colour that people gave to a category, else one of the theme's by its id.
	 *
	 * @param colour {@code #rrggbb}; anything else is none
	 */
	public static Color colour(int categoryId, String colour, Palette palette) {
		if (colour.length() == 7 && colour.charAt(0) == '#') {
			try {
				int rgb = Integer.parseInt(colour.substring(1), 16);
				return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
			} catch (NumberFormatException notAColour) {
				return palette.series(categoryId);
			}
		}
		return categoryId < 0 ? palette.secondaryText() : palette.series(categoryId);
	}
}
