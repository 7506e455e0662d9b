package org.reannotate.views.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.ui.charts.ChartAxis;
import org.reannotate.ui.charts.LegendItem;
import org.reannotate.ui.charts.LineChartData;
import org.reannotate.ui.charts.LineSeries;
import org.reannotate.ui.charts.LineSeries.Stroke;

/**
 * The charts of a training. One network: training dashed, validation solid, each with a colour. Several: a colour each,
 * dashed and solid as before. Epochs are counted from 1 at their ends; steps lie between. Pure.
 */
final class TrainingCharts {

	private final List<FoldCurves> folds;

	TrainingCharts(TrainingCurves curves) {
		this.folds = curves.folds();
	}

	/** @param log whether ratios of losses are shown */
	LineChartData loss(boolean log) {
		var lines = new Lines();
		for (int i = 0; i < folds.size(); i++) {
			FoldCurves fold = folds.get(i);
			lines.add(new LineSeries(name(i, Messages.TrainingCharts_running), color(i, 0), Stroke.FAINT, fold.place(),
					fold.loss()));
			lines.add(epochs(i, Messages.TrainingCharts_training, Stroke.DASHED, 0, EpochLine::trainLoss));
			lines.add(epochs(i, Messages.TrainingCharts_validation, Stroke.SOLID, 1, EpochLine::validationLoss));
		}
		return lines.data(log ? ChartAxis.log(Messages.TrainingCharts_loss)
				: ChartAxis.fromZero(Messages.TrainingCharts_loss));
	}

	LineChartData accuracy() {
		var lines = new Lines();
		for (int i = 0; i < folds.size(); i++) {
			lines.add(epochs(i, Messages.TrainingCharts_training, Stroke.DASHED, 0, EpochLine::trainAccuracy));
			lines.add(epochs(i, Messages.TrainingCharts_validation, Stroke.SOLID, 1, EpochLine::validationAccuracy));
		}
		return lines.data(ChartAxis.share(Messages.TrainingCharts_accuracy));
	}

	LineChartData learningRate() {
		return steps(ChartAxis.fromZero(Messages.TrainingCharts_rate), FoldCurves::rate, EpochLine::learningRate);
	}

	LineChartData speed() {
		return steps(ChartAxis.fromZero(Messages.TrainingCharts_speed), FoldCurves::speed, EpochLine::imagesPerSecond);
	}

	private LineChartData steps(ChartAxis axis, Function<FoldCurves, double[]> values, ToDoubleFunction<EpochLine> atEnd) {
		var lines = new ArrayList<LineSeries>();
		for (int i = 0; i < folds.size(); i++) {
			FoldCurves fold = folds.get(i);
			String name = several() ? fold(i) : axis.title();
			lines.add(fold.place().length > 0 ? LineSeries.solid(name, color(i, 0), fold.place(), values.apply(fold))
					: epochs(name, Stroke.SOLID, color(i, 0), fold, atEnd));
		}
		return LineChartData.of(x(), axis, lines);
	}

	private static ChartAxis x() {
		return ChartAxis.counted(Messages.TrainingCharts_epoch).within(0, 1);
	}

	private boolean several() {
		return folds.size() > 1;
	}

	private int color(int fold, int single) {
		return several() ? fold : single;
	}

	private String fold(int index) {
		return NLS.bind(Messages.TrainingCharts_fold, folds.get(index).fold() + 1);
	}

	private String name(int index, String what) {
		return several() ? NLS.bind(Messages.TrainingCharts_ofFold, fold(index), what) : what;
	}

	private LineSeries epochs(int index, String what, Stroke stroke, int single, ToDoubleFunction<EpochLine> value) {
		return epochs(name(index, what), stroke, color(index, single), folds.get(index), value);
	}

	private static LineSeries epochs(String name, Stroke stroke, int color, FoldCurves fold,
			ToDoubleFunction<EpochLine> value) {
		List<EpochLine> lines = fold.epochs();
		return new LineSeries(name, color, stroke, lines.stream().mapToDouble(line -> line.epoch() + 1).toArray(),
				lines.stream().mapToDouble(value).toArray());
	}

	/** Lines with their legend. */
	private final class Lines {

		private final List<LineSeries> series = new ArrayList<>();

		private void add(LineSeries line) {
			series.add(line);
		}

		private LineChartData data(ChartAxis y) {
			return LineChartData.of(x(), y, series).withLegend(several() ? legendOfFolds() : legend());
		}

		/** Each line but the one that is in the background only. */
		private List<LegendItem> legend() {
			var items = new ArrayList<LegendItem>();
			for (int i = 0; i < series.size(); i++) {
				LineSeries line = series.get(i);
				if (line.stroke() != Stroke.FAINT) {
					int color = line.color();
					items.add(new LegendItem(line.name(), color, line.stroke(), where(other -> other.color() == color)));
				}
			}
			return items;
		}

		/** Folds by their colours, and what dashed and solid mean. */
		private List<LegendItem> legendOfFolds() {
			var items = new ArrayList<LegendItem>();
			for (int fold = 0; fold < folds.size(); fold++) {
				int color = fold;
				items.add(new LegendItem(fold(fold), fold, Stroke.SOLID, where(line -> line.color() == color)));
			}
			items.add(new LegendItem(Messages.TrainingCharts_training, LineSeries.NEUTRAL, Stroke.DASHED,
					where(line -> line.stroke() == Stroke.DASHED)));
			items.add(new LegendItem(Messages.TrainingCharts_validation, LineSeries.NEUTRAL, Stroke.SOLID,
					where(line -> line.stroke() == Stroke.SOLID)));
			return items;
		}

		private List<Integer> where(Predicate<LineSeries> wanted) {
			var found = new ArrayList<Integer>();
			for (int i = 0; i < series.size(); i++) {
				if (wanted.test(series.get(i))) {
					found.add(i);
				}
			}
			return found;
		}
	}
}
