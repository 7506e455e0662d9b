package org.reannotate.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of a widget that draws itself, derived at paint time from the colours that the theme gave its control, so
 * that they are right in the light, the dark and any other theme. For use on the UI thread, for one paint.
 */
public final class Palette {

	/** Hues of the accents, in degrees: wrong, suggested, settled, neutral series. */
	private static final float RED = 4, GREEN = 140, BLUE = 212, ORANGE = 32;

	/** Between the brightness of text and background, in [0, 1]. */
	private static final float LEAST_DISTANCE = 0.3f;

	private final Control control;
	private final boolean dark;

	private Palette(Control control) {
		this.control = control;
		this.dark = brightness(control.getBackground().getRGB()) < 0.5f;
	}

	public static Palette of(Control control) {
		return new Palette(control);
	}

	/** Whether the background is dark. */
	public boolean dark() {
		return dark;
	}

	public Color background() {
		return control.getBackground();
	}

	/** The control's own colour, or black or white where a switch of the theme has left that unreadable. */
	public Color text() {
		Color own = control.getForeground();
		boolean readable = Math.abs(brightness(own.getRGB()) - brightness(background().getRGB())) > LEAST_DISTANCE;
		return readable ? own : control.getDisplay().getSystemColor(dark ? SWT.COLOR_WHITE : SWT.COLOR_BLACK);
	}

	/** Text of less weight, still readable (contrast at least 4.5 : 1). */
	public Color secondaryText() {
		return mix(text(), background(), 0.68f);
	}

	/** Thin lines and frames. */
	public Color line() {
		return mix(text(), background(), 0.22f);
	}

	/** Areas that stand off a little from the background: cards, placeholders. */
	public Color surface() {
		return mix(text(), background(), 0.06f);
	}

	public Color selection() {
		return control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
	}

	public Color selectionText() {
		return control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
	}

	/** A given label that is doubted. */
	public Color wrong() {
		return accent(RED);
	}

	/** What is suggested. */
	public Color suggested() {
		return accent(BLUE);
	}

	/** What a person has settled. */
	public Color settled() {
		return accent(GREEN);
	}

	/** What to look at. */
	public Color attention() {
		return accent(ORANGE);
	}

	/** The colour of a series of a chart; repeats after six. */
	public Color series(int index) {
		float[] hues = { BLUE, ORANGE, GREEN, 280, RED, 180 };
		return accent(hues[Math.floorMod(index, hues.length)]);
	}

	private Color accent(float hue) {
		return new Color(dark ? new RGB(hue, 0.50f, 0.86f) : new RGB(hue, 0.78f, 0.66f));
	}

	/** The mixture of {@code share} of one colour with the rest of another, per channel in sRGB. */
	public static Color mix(Color one, Color other, float share) {
		return new Color(channel(one.getRed(), other.getRed(), share), channel(one.getGreen(), other.getGreen(), share),
				channel(one.getBlue(), other.getBlue(), share));
	}

	private static int channel(int one, int other, float share) {
		return Math.round(one * share + other * (1 - share));
	}

	private static float brightness(RGB rgb) {
		return (0.299f * rgb.red + 0.587f * rgb.green + 0.114f * rgb.blue) / 255;
	}
}
