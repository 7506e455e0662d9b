package org.reannotate.ui.charts;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.reannotate.ui.theme.Palette;

/**
 * Lines over a common x axis. A box at the mouse says the values there. The wheel zooms around the mouse, dragging zooms
 * into a range, a double click or Esc shows all again; the y axis follows what is seen. Left and right walk from value to
 * value (a part is one of the places on the x axis, see {@link #place}), + and - zoom, 0 shows all, up and down walk
 * through the legend: the lines of its chosen entry stand out. UI thread only.
 */
public final class LineChart extends ChartCanvas {

	private static final double ZOOM = 0.8;
	/** Shorter drags are clicks. */
	private static final int SHORTEST_DRAG = 5;
	/** The arrow keys go on by at least so many points: training has thousands of steps. */
	private static final int STEP = 4;
	private static final int NOWHERE = Integer.MIN_VALUE;

	private LineChartData data = LineChartData.EMPTY;
	private double[] places = {};
	private @Nullable AxisScale zoom;
	private @Nullable LineChartFrame frame;
	private int chosen = NONE;
	private int pointer = NOWHERE;
	private int pressed = NOWHERE;

	public LineChart(Composite parent) {
		super(parent, SWT.NO_BACKGROUND);
		setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		addListener(SWT.MouseMove, this::mouseMove);
		addListener(SWT.MouseExit, event -> pointTo(NOWHERE));
		addListener(SWT.MouseUp, this::mouseUp);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.Resize, event -> redraw());
	}

	/** Shows other lines; the selected place and the zoom stay where there are still values. */
	public void setData(LineChartData newData) {
		double kept = selected() == NONE ? Double.NaN : places[selected()];
		data = newData;
		places = newData.places();
		AxisScale seen = zoom;
		zoom = seen == null || seen.log() != newData.x().log() ? null : orAll(seen.moved(0, newData.scaleX()));
		retainSelection(Double.isNaN(kept) || places.length == 0 ? NONE : nearest(kept));
		if (chosen >= newData.legend().size()) {
			chosen = NONE;
		}
		redraw();
	}

	public LineChartData data() {
		return data;
	}

	/** The value on the x axis of a part. */
	public double place(int part) {
		return places[part];
	}

	/** Selects the place nearest to a value on the x axis. */
	public void selectPlace(double value) {
		if (places.length > 0) {
			select(nearest(value));
		}
	}

	/** Whether less than all is seen. */
	public boolean zoomed() {
		return zoom != null;
	}

	/** Shows all. */
	public void showAll() {
		zoom = null;
		redraw();
	}

	/** The entry of the legend whose lines stand out, or -1. */
	public int chosenEntry() {
		return chosen;
	}

	/** Where an entry of the legend is; null while it has no room. */
	public @Nullable Rectangle boundsOfEntry(int entry) {
		LineChartFrame now = frame;
		return now == null || entry >= now.layout().legend().size() ? null : now.layout().legend().get(entry);
	}

	/** Where lines are drawn; empty before the first paint. */
	public Rectangle plotBounds() {
		LineChartFrame now = frame;
		return now == null ? new Rectangle(0, 0, 0, 0) : now.layout().plot();
	}

	private @Nullable AxisScale orAll(AxisScale scale) {
		return scale.equals(data.scaleX()) ? null : scale;
	}

	private int nearest(double value) {
		int at = Arrays.binarySearch(places, value);
		if (at >= 0) {
			return at;
		}
		int after = Math.min(places.length - 1, -at - 1);
		AxisScale scale = data.scaleX();
		return after > 0 && scale.at(value) - scale.at(places[after - 1]) <= scale.at(places[after]) - scale.at(value)
				? after - 1 : after;
	}

	@Override
	void paint(GC gc, Palette palette) {
		Rectangle area = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(area);
		LineChartFrame now = LineChartFrame.of(gc, area, data, zoom);
		frame = now;
		var painter = new LineChartPainter(gc, palette, data, now);
		painter.paint(chosen, area.height, area.width);
		paintCursor(new LineCursor(gc, palette, data, now.plot(), painter), now, area);
		if (isFocusControl()) {
			gc.setForeground(palette.selection());
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	private void paintCursor(LineCursor cursor, LineChartFrame now, Rectangle area) {
		boolean dragging = dragging();
		if (dragging) {
			cursor.band(pressed, pointer);
		}
		int selected = selected();
		if (selected != NONE) {
			cursor.line(places[selected], isFocusControl());
		}
		int pointed = pointer == NOWHERE || dragging ? NONE : partAt(pointer, now.layout().plot().y + 1);
		if (pointed != NONE) {
			cursor.line(places[pointed], false);
			cursor.box(places[pointed], chosen, area.width, area.height);
		} else if (selected != NONE && isFocusControl() && !dragging) {
			cursor.box(places[selected], chosen, area.width, area.height);
		}
	}

	private boolean dragging() {
		return pressed != NOWHERE && pointer != NOWHERE && Math.abs(pointer - pressed) >= SHORTEST_DRAG;
	}

	private void pointTo(int x) {
		if (pointer != x) {
			pointer = x;
			redraw();
		}
	}

	private void mouseMove(Event event) {
		Rectangle plot = plotBounds();
		pointTo(pressed != NOWHERE || plot.contains(event.x, event.y) ? event.x : NOWHERE);
	}

	@Override
	void mouseDown(MouseEvent event) {
		setFocus();
		LineChartFrame now = frame;
		int entry = now == null ? NONE : now.layout().entryAt(event.x, event.y);
		if (entry != NONE) {
			choose(entry == chosen ? NONE : entry);
		} else if (event.button == 1 && plotBounds().contains(event.x, event.y)) {
			pressed = event.x;
			pointer = event.x;
		}
	}

	private void mouseUp(Event event) {
		LineChartFrame now = frame;
		if (pressed != NOWHERE && now != null) {
			boolean dragged = dragging();
			int from = pressed;
			pressed = NOWHERE;
			if (dragged) {
				zoomTo(now.plot().x().between(now.plot().placeAt(from), now.plot().placeAt(event.x), data.scaleX()));
			} else {
				int part = partAt(event.x, event.y);
				if (part != NONE) {
					select(part);
				}
			}
			redraw();
		}
	}

	/** A double click is for looking at all again. */
	@Override
	void doubleClicked(MouseEvent event) {
		showAll();
	}

	/** The box says it already. */
	@Override
	void hover(MouseEvent event) {
		// painted
	}

	private void wheel(Event event) {
		LineChartFrame now = frame;
		if (now != null && now.layout().plot().contains(event.x, event.y)) {
			event.doit = false;
			zoom(now.plot().placeAt(event.x), event.count);
		}
	}

	private void zoom(double at, int clicks) {
		AxisScale all = data.scaleX();
		AxisScale now = zoom;
		AxisScale seen = now == null ? all : now;
		zoomTo(seen.zoomed(Math.max(0, Math.min(1, at)), Math.pow(ZOOM, Integer.signum(clicks)), all));
	}

	private void zoomTo(@Nullable AxisScale scale) {
		if (places.length > 0) {
			zoom = scale == null ? null : orAll(scale);
			redraw();
		}
	}

	private void choose(int entry) {
		chosen = entry;
		redraw();
	}

	@Override
	int partAt(int x, int y) {
		LineChartFrame now = frame;
		return now == null || places.length == 0 || !now.layout().plot().contains(x, y) ? NONE
				: nearest(now.plot().valueAt(x));
	}

	@Override
	public Rectangle boundsOf(int part) {
		LineChartFrame now = frame;
		Rectangle plot = plotBounds();
		return now == null ? plot : new Rectangle(Math.round(now.plot().px(places[part])), plot.y, 1, plot.height);
	}

	@Override
	String describe(int part) {
		return data.describe(places[part]);
	}

	@Override
	String summary() {
		return data.summary();
	}

	@Override
	void reveal(int part) {
		AxisScale seen = zoom;
		double at = seen == null ? 0.5 : seen.at(places[part]);
		if (seen != null && (at < 0 || at > 1)) {
			zoomTo(seen.moved(at - 0.5, data.scaleX()));
		}
	}

	@Override
	int target(int keyCode, int from) {
		AxisScale seen = zoom;
		double middle = from == NONE ? 0.5 : (seen == null ? data.scaleX() : seen).at(places[from]);
		switch (keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> zoom(middle, 1);
		case '-', SWT.KEYPAD_SUBTRACT -> zoom(middle, -1);
		case '0', SWT.KEYPAD_0, SWT.ESC -> showAll();
		case SWT.ARROW_UP -> choose(Math.max(NONE, chosen - 1));
		case SWT.ARROW_DOWN -> choose(Math.min(data.legend().size() - 1, chosen + 1));
		default -> {
			return places.length == 0 ? NONE : step(keyCode, from);
		}
		}
		return NONE;
	}

	private int step(int keyCode, int from) {
		return switch (keyCode) {
		case SWT.HOME -> 0;
		case SWT.END -> places.length - 1;
		case SWT.ARROW_RIGHT -> next(from, 1);
		case SWT.ARROW_LEFT -> from == NONE ? places.length - 1 : next(from, -1);
		default -> NONE;
		};
	}

	/** The next place that is far enough away to be seen as another one. */
	private int next(int from, int direction) {
		LineChartFrame now = frame;
		if (from == NONE || now == null) {
			return 0;
		}
		float start = now.plot().px(places[from]);
		int at = from + direction;
		while (at > 0 && at < places.length - 1 && Math.abs(now.plot().px(places[at]) - start) < STEP) {
			at += direction;
		}
		return Math.max(0, Math.min(places.length - 1, at));
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 360 : widthHint, heightHint == SWT.DEFAULT ? 200 : heightHint);
	}
}
