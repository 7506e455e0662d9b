package org.reannotate.ui.charts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/**
 * A tree of what runs together, lying on its side: names at the left, joins the further right the less alike. Joins are
 * selected by mouse and by arrow keys (lowest first); what lies below the selected one stands out. Follows the theme. UI
 * thread only.
 */
public final class Dendrogram extends ChartCanvas {

	private static final int LONGEST_NAME = 220;
	private static final int GAP = 8;
	private static final int DOT = 5;
	private static final int REACH = 7;

	private DendrogramData data = DendrogramData.EMPTY;
	private DendrogramLayout layout = new DendrogramLayout(data);

	public Dendrogram(Composite parent) {
		super(parent, SWT.NONE);
	}

	/** Shows another tree; the caller lays its parent out, for the height may change. */
	public void setData(DendrogramData newData) {
		data = newData;
		layout = new DendrogramLayout(newData);
		forgetSelection();
		redraw();
	}

	public DendrogramData data() {
		return data;
	}

	private int rowHeight() {
		return lineHeight() + GAP;
	}

	private int nameWidth() {
		var gc = new GC(this);
		int widest = layout.shown().stream()
				.mapToInt(leaf -> gc.textExtent(ShortText.fit(gc, data.leaves().get(leaf), LONGEST_NAME)).x).max().orElse(0);
		gc.dispose();
		return widest + 2 * GAP;
	}

	private record Frame(int left, int width, int top, int row) {
		int x(double height) {
			return left + (int) Math.round(Math.max(0, Math.min(1, height)) * width);
		}

		int y(double place) {
			return top + (int) Math.round((place + 0.5) * row);
		}
	}

	private Frame frame() {
		int left = nameWidth();
		int row = rowHeight();
		return new Frame(left, Math.max(40, getClientArea().width - left - 2 * GAP), row + GAP, row);
	}

	@Override
	void paint(GC gc, Palette palette) {
		if (layout.shown().isEmpty()) {
			return;
		}
		gc.setAntialias(SWT.ON);
		Frame frame = frame();
		Set<Integer> chosen = chosen();
		axis(gc, palette, frame);
		for (int leaf : layout.shown()) {
			gc.setForeground(chosen.contains(leaf) ? palette.suggested() : palette.text());
			String name = ShortText.fit(gc, data.leaves().get(leaf), LONGEST_NAME);
			gc.drawText(name, frame.left() - GAP - gc.textExtent(name).x, frame.y(layout.row(leaf)) - lineHeight() / 2, true);
		}
		for (int join = 0; join < data.joins().size(); join++) {
			join(gc, palette, frame, join, chosen.contains(data.leaves().size() + join));
		}
	}

	private void axis(GC gc, Palette palette, Frame frame) {
		gc.setForeground(palette.secondaryText());
		int half = frame.width() / 2;
		gc.drawText(ShortText.fit(gc, data.low(), half - GAP), frame.left(), 0, true);
		String high = ShortText.fit(gc, data.high(), half - GAP);
		gc.drawText(high, frame.left() + frame.width() - gc.textExtent(high).x, 0, true);
		gc.setForeground(palette.line());
		int y = frame.top() - GAP / 2;
		gc.drawLine(frame.left(), y, frame.left() + frame.width(), y);
		for (int tick = 0; tick <= 4; tick++) {
			gc.drawLine(frame.x(tick / 4.0), y - 3, frame.x(tick / 4.0), y);
		}
	}

	private void join(GC gc, Palette palette, Frame frame, int join, boolean below) {
		var nodes = data.joins().get(join);
		int x = frame.x(nodes.height());
		gc.setForeground(below ? palette.suggested() : palette.secondaryText());
		gc.setLineWidth(below ? 2 : 1);
		for (int node : List.of(nodes.left(), nodes.right())) {
			int y = frame.y(layout.row(node));
			gc.drawLine(frame.x(layout.height(node)), y, x, y);
		}
		gc.drawLine(x, frame.y(layout.row(nodes.left())), x, frame.y(layout.row(nodes.right())));
		gc.setLineWidth(1);
		int y = frame.y(layout.row(data.leaves().size() + join));
		gc.setBackground(join == selected() ? palette.suggested() : palette.background());
		gc.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
		gc.drawOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
		if (join == selected() && isFocusControl()) {
			gc.setForeground(palette.text());
			gc.drawOval(x - DOT - 3, y - DOT - 3, 2 * DOT + 6, 2 * DOT + 6);
		}
	}

	/** The nodes below the selected join, itself among them. */
	private Set<Integer> chosen() {
		var nodes = new HashSet<Integer>();
		if (selected() != NONE) {
			add(data.leaves().size() + selected(), nodes);
		}
		return nodes;
	}

	private void add(int node, Set<Integer> into) {
		into.add(node);
		if (node >= data.leaves().size()) {
			var join = data.joins().get(node - data.leaves().size());
			add(join.left(), into);
			add(join.right(), into);
		}
	}

	@Override
	int partAt(int x, int y) {
		Frame frame = frame();
		for (int join = data.joins().size() - 1; join >= 0; join--) {
			var nodes = data.joins().get(join);
			int top = Math.min(frame.y(layout.row(nodes.left())), frame.y(layout.row(nodes.right())));
			int bottom = Math.max(frame.y(layout.row(nodes.left())), frame.y(layout.row(nodes.right())));
			if (Math.abs(x - frame.x(nodes.height())) <= REACH && y >= top - REACH && y <= bottom + REACH) {
				return join;
			}
		}
		return NONE;
	}

	@Override
	public Rectangle boundsOf(int part) {
		Frame frame = frame();
		int x = frame.x(data.joins().get(part).height());
		int y = frame.y(layout.row(data.leaves().size() + part));
		return new Rectangle(x - REACH, y - REACH, 2 * REACH, 2 * REACH);
	}

	@Override
	String describe(int part) {
		return data.joins().get(part).text();
	}

	@Override
	String summary() {
		return String.join("; ", data.joins().stream().map(DendrogramData.Join::text).toList());
	}

	@Override
	int target(int keyCode, int from) {
		int key = keyCode == SWT.ARROW_LEFT ? SWT.ARROW_UP : keyCode == SWT.ARROW_RIGHT ? SWT.ARROW_DOWN : keyCode;
		return inList(key, from, data.joins().size());
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int height = layout.shown().isEmpty() ? 1 : (layout.shown().size() + 1) * rowHeight() + 2 * GAP;
		return new Point(widthHint == SWT.DEFAULT ? nameWidth() + 240 : widthHint,
				heightHint == SWT.DEFAULT ? height : heightHint);
	}
}
