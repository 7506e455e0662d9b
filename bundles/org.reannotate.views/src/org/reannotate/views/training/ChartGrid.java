package org.reannotate.views.training;

import java.util.List;
import java.util.function.DoubleConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.reannotate.ui.charts.LineChart;

/**
 * The four charts of a training: two by two, or one below the other where the view is narrow; the upper ones are the
 * higher ones. What is selected in one is selected in all. UI thread only.
 */
final class ChartGrid extends Composite {

	private static final int GAP = 8;
	/** Narrower charts say too little. */
	private static final int NARROW = 480;
	private static final double UPPER = 0.58;

	private final LineChart loss;
	private final LineChart accuracy;
	private final LineChart rate;
	private final LineChart speed;
	private final List<LineChart> charts;
	private TrainingCurves shown = TrainingCurves.NONE;
	private boolean logarithmic;
	private boolean following;

	/** @param chosen is told the place, in epochs, that a person selects */
	ChartGrid(Composite parent, DoubleConsumer chosen) {
		super(parent, SWT.NONE);
		loss = new LineChart(this);
		accuracy = new LineChart(this);
		rate = new LineChart(this);
		speed = new LineChart(this);
		charts = List.of(loss, accuracy, rate, speed);
		setLayout(new Grid());
		for (LineChart chart : charts) {
			chart.addSelectionListener(part -> {
				if (!following && part >= 0) {
					selected(chart, chart.place(part));
					chosen.accept(chart.place(part));
				}
			});
		}
	}

	private void selected(LineChart by, double place) {
		following = true;
		charts.stream().filter(chart -> chart != by).forEach(chart -> chart.selectPlace(place));
		following = false;
	}

	/** Shows curves; the same ones again cost nothing. */
	void show(TrainingCurves curves) {
		if (curves != shown) {
			shown = curves;
			draw();
		}
	}

	private void draw() {
		var data = new TrainingCharts(shown);
		loss.setData(data.loss(logarithmic));
		accuracy.setData(data.accuracy());
		rate.setData(data.learningRate());
		speed.setData(data.speed());
	}

	/** Shows ratios of losses, or differences. */
	void setLogarithmic(boolean on) {
		logarithmic = on;
		draw();
	}

	/** Ends every zoom. */
	void showAll() {
		charts.forEach(LineChart::showAll);
	}

	@Override
	public boolean setFocus() {
		return loss.setFocus();
	}

	/** Shares the room; charts are shown at any size. */
	private static final class Grid extends Layout {

		@Override
		protected Point computeSize(Composite composite, int width, int height, boolean changed) {
			return new Point(width == SWT.DEFAULT ? NARROW : width, height == SWT.DEFAULT ? 320 : height);
		}

		@Override
		protected void layout(Composite composite, boolean changed) {
			Rectangle area = composite.getClientArea();
			var children = composite.getChildren();
			for (int i = 0; i < children.length; i++) {
				children[i].setBounds(place(area, i));
			}
		}
	}

	/** Where a chart is in an area. */
	static Rectangle place(Rectangle area, int chart) {
		if (area.width < NARROW) {
			int upper = (int) (area.height * UPPER / 2);
			int lower = area.height / 2 - upper;
			int top = chart < 2 ? chart * upper : 2 * upper + (chart - 2) * lower;
			return new Rectangle(0, top, area.width, Math.max(0, (chart < 2 ? upper : lower) - (chart == 3 ? 0 : GAP)));
		}
		int width = (area.width - GAP) / 2;
		int upper = (int) ((area.height - GAP) * UPPER);
		boolean above = chart < 2;
		return new Rectangle(chart % 2 * (width + GAP), above ? 0 : upper + GAP, width,
				Math.max(0, above ? upper : area.height - GAP - upper));
	}
}
