package org.reannotate.ui.charts;

/**
 * A place on the x axis that means something: a vertical line with a word at it.
 *
 * @param color number of a series colour of the theme, or {@link LineSeries#NEUTRAL}
 */
public record LineMark(double x, String text, int color) {
}
