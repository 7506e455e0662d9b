package org.reannotate.ui.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of a chart as what is drawn of it: pieces without gaps, each x0, y0, x1, y1 ... in points. Where many points
 * share a point of the screen only the first, the lowest, the highest and the last of them are kept, which looks the same
 * and does not take longer the longer a training lasts.
 */
final class LinePath {

	private final LineChartData data;
	private final LineSeries line;
	private final LinePlot plot;
	private final List<float[]> pieces = new ArrayList<>();
	private float[] piece = new float[64];
	private int length;

	private LinePath(LineChartData data, LineSeries line, LinePlot plot) {
		this.data = data;
		this.line = line;
		this.plot = plot;
	}

	/** The pieces that are seen, with one point beyond each edge. */
	static List<float[]> of(LineChartData data, LineSeries line, LinePlot plot) {
		return new LinePath(data, line, plot).pieces();
	}

	private List<float[]> pieces() {
		int from = Math.max(0, line.firstFrom(plot.x().lowest()) - 1);
		int end = Math.min(line.size(), line.firstFrom(plot.x().highest()) + 1);
		int at = from;
		while (at < end) {
			at = data.shown(line, at) ? column(at, end) : gap(at);
		}
		finish();
		return pieces;
	}

	/** Adds the points in the same column of the screen. */
	private int column(int from, int end) {
		int column = (int) Math.floor(plot.px(line.x()[from]));
		int lowest = from;
		int highest = from;
		int last = from;
		for (int i = from + 1; i < end && data.shown(line, i) && (int) Math.floor(plot.px(line.x()[i])) == column; i++) {
			lowest = line.y()[i] < line.y()[lowest] ? i : lowest;
			highest = line.y()[i] > line.y()[highest] ? i : highest;
			last = i;
		}
		int[] kept = { from, Math.min(lowest, highest), Math.max(lowest, highest), last };
		for (int i = 0; i < kept.length; i++) {
			if (i == 0 || kept[i] != kept[i - 1]) {
				add(kept[i]);
			}
		}
		return last + 1;
	}

	private void add(int point) {
		if (length + 2 > piece.length) {
			piece = Arrays.copyOf(piece, 2 * piece.length);
		}
		piece[length++] = plot.px(line.x()[point]);
		piece[length++] = plot.py(line.y()[point]);
	}

	private int gap(int at) {
		finish();
		return at + 1;
	}

	private void finish() {
		if (length > 0) {
			pieces.add(Arrays.copyOf(piece, length));
			length = 0;
		}
	}
}
