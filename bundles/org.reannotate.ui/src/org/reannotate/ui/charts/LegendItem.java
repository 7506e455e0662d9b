package org.reannotate.ui.charts;

import java.util.List;

import org.reannotate.ui.charts.LineSeries.Stroke;

/**
 * An entry of the legend of a {@link LineChart}: one line, or what several have in common.
 *
 * @param color  number of a series colour, or {@link LineSeries#NEUTRAL}
 * @param series numbers of the lines that it stands for: they stand out while it is chosen
 */
public record LegendItem(String text, int color, Stroke stroke, List<Integer> series) {

	public LegendItem {
		series = List.copyOf(series);
	}
}
