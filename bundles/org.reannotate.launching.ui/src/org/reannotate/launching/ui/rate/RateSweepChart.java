package org.reannotate.launching.ui.rate;

import java.util.Arrays;
import java.util.List;

import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.charts.ChartAxis;
import org.reannotate.ui.charts.LineChartData;
import org.reannotate.ui.charts.LineMark;
import org.reannotate.ui.charts.LineSeries;
import org.reannotate.ui.charts.LineSeries.Stroke;

/** What the chart of a sweep shows, while it goes on and when it has ended; without widgets. For one thread. */
final class RateSweepChart {

	private static final int FIGURES = 2;
	private static final int STEEPEST_COLOR = 1;
	private static final int SUGGESTED_COLOR = 2;
	/** Losses of single steps that are so many times higher than the curve would press it flat. */
	private static final double HIGHEST = 1.25;

	private final double low;
	private final double high;
	private double[] rates = {};
	private double[] losses = {};

	/** For rates in this range: the axis stays as it is while the curve grows. */
	RateSweepChart(double low, double high) {
		this.low = low;
		this.high = high;
	}

	/** A step was seen; a rate that was seen is passed over, and with a lower one the sweep has begun anew. */
	void add(double rate, double loss) {
		if (rates.length > 0 && rate < rates[rates.length - 1]) {
			rates = new double[0];
			losses = new double[0];
		}
		int count = rates.length;
		if (count == 0 || rate > rates[count - 1]) {
			rates = Arrays.copyOf(rates, count + 1);
			losses = Arrays.copyOf(losses, count + 1);
			rates[count] = rate;
			losses[count] = loss;
		}
	}

	/** What was seen so far. */
	LineChartData growing() {
		return data(rates.length == 0 ? List.of()
				: List.of(LineSeries.solid(Messages.LearningRateDialog_steps, 0, rates, losses)));
	}

	/** The smoothed curve before the losses of the steps, and what it says. */
	LineChartData found(LearningRateCurve curve) {
		double most = HIGHEST * Arrays.stream(curve.losses()).max().orElse(0);
		double[] shown = Arrays.stream(losses).map(loss -> loss <= most ? loss : Double.NaN).toArray();
		LineSeries smooth = LineSeries.solid(Messages.LearningRateDialog_smooth, 0, curve.rates(), curve.losses());
		return data(rates.length == 0 ? List.of(smooth)
				: List.of(new LineSeries(Messages.LearningRateDialog_steps, 0, Stroke.FAINT, rates, shown), smooth))
				.withMarks(marks(curve));
	}

	private LineChartData data(List<LineSeries> lines) {
		return LineChartData.of(ChartAxis.log(Messages.LearningRateDialog_rate).within(low, high),
				ChartAxis.linear(Messages.LearningRateDialog_loss), lines);
	}

	private static List<LineMark> marks(LearningRateCurve curve) {
		if (curve.steepest() == curve.suggested()) {
			return List.of(new LineMark(curve.suggested(), Messages.LearningRateDialog_both, SUGGESTED_COLOR));
		}
		return List.of(new LineMark(curve.steepest(), Messages.LearningRateDialog_steepest, STEEPEST_COLOR),
				new LineMark(curve.suggested(), Messages.LearningRateDialog_suggested, SUGGESTED_COLOR));
	}

	/** More digits would be told apart by nobody. */
	static double rounded(double rate) {
		return Numbers.rounded(rate, FIGURES);
	}

	/** The same in words. */
	static String words(double rate) {
		return Numbers.figures(rate, FIGURES);
	}
}
