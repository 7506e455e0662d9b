package org.reannotate.views.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.reannotate.ui.charts.ChartAxis;
import org.reannotate.ui.charts.LegendItem;
import org.reannotate.ui.charts.LineChartData;
import org.reannotate.ui.charts.LineSeries;
import org.reannotate.ui.charts.LineSeries.Stroke;

/** The curves of several runs over each other: a colour each, training dashed, validation solid. Pure. */
final class ComparisonCharts {

	private ComparisonCharts() {
	}

	static LineChartData loss(List<String> names, List<EpochMeans> curves) {
		return data(ChartAxis.fromZero(Messages.ComparisonCharts_loss), names, curves, EpochMeans::trainLoss,
				EpochMeans::validationLoss);
	}

	static LineChartData accuracy(List<String> names, List<EpochMeans> curves) {
		return data(ChartAxis.share(Messages.ComparisonCharts_accuracy), names, curves, EpochMeans::trainAccuracy,
				EpochMeans::validationAccuracy);
	}

	private static LineChartData data(ChartAxis axis, List<String> names, List<EpochMeans> curves,
			Function<EpochMeans, double[]> training, Function<EpochMeans, double[]> validation) {
		var lines = new ArrayList<LineSeries>();
		for (int i = 0; i < names.size(); i++) {
			EpochMeans curve = curves.get(i);
			lines.add(new LineSeries(NLS.bind(Messages.ComparisonCharts_training, names.get(i)), i, Stroke.DASHED,
					curve.epoch(), training.apply(curve)));
			lines.add(new LineSeries(NLS.bind(Messages.ComparisonCharts_validation, names.get(i)), i, Stroke.SOLID,
					curve.epoch(), validation.apply(curve)));
		}
		List<LegendItem> legend = IntStream.range(0, names.size())
				.mapToObj(i -> new LegendItem(names.get(i), i, Stroke.SOLID, List.of(2 * i, 2 * i + 1))).toList();
		return LineChartData.of(ChartAxis.counted(Messages.ComparisonCharts_epoch), axis, lines).withLegend(legend);
	}
}
