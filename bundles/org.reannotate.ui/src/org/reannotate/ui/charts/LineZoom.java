package org.reannotate.ui.charts;

import org.eclipse.jdt.annotation.Nullable;

/** The range of the x axis that is seen: all of it, or what a person zoomed into. Without widgets. */
final class LineZoom {

	private static final double STEP = 0.8;

	private AxisScale all = LineChartData.EMPTY.scaleX();
	private @Nullable AxisScale part;

	/** There are other values; a part stays as far as it is inside them. */
	void setAll(AxisScale now) {
		AxisScale before = part;
		all = now;
		part = before == null || before.log() != now.log() ? null : orAll(before.moved(0, now));
	}

	AxisScale all() {
		return all;
	}

	/** What is seen of it; null: all. */
	@Nullable
	AxisScale part() {
		return part;
	}

	AxisScale seen() {
		AxisScale now = part;
		return now == null ? all : now;
	}

	/** Shows all. */
	void reset() {
		part = null;
	}

	/**
	 * Zooms in (1) or out (-1).
	 *
	 * @param at place that stays where it is, as a share of what is seen
	 */
	void by(int clicks, double at) {
		to(seen().zoomed(Math.max(0, Math.min(1, at)), Math.pow(STEP, Integer.signum(clicks)), all));
	}

	/** Zooms to a range between two places, as shares of what is seen. */
	void between(double from, double to) {
		to(seen().between(from, to, all));
	}

	/** Brings a value into sight. */
	void reveal(double value) {
		AxisScale now = part;
		if (now != null && (now.at(value) < 0 || now.at(value) > 1)) {
			to(now.moved(now.at(value) - 0.5, all));
		}
	}

	private void to(AxisScale scale) {
		part = orAll(scale);
	}

	private @Nullable AxisScale orAll(AxisScale scale) {
		return scale.equals(all) ? null : scale;
	}
}
