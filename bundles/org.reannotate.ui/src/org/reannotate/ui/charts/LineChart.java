package org.reannotate.ui.charts;

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

	private final LineZoom zoom = new LineZoom();
	private final LinePointer pointer = new LinePointer();
	private LineChartData data = LineChartData.EMPTY;
	private LinePlaces places = new LinePlaces(new double[0], zoom.all());
	private @Nullable LineChartFrame frame;
	private int chosen = NONE;

	public LineChart(Composite parent) {
		super(parent, SWT.NO_BACKGROUND);
		setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		addListener(SWT.MouseMove, this::mouseMove);
		addListener(SWT.MouseExit, event -> pointTo(LinePointer.NOWHERE));
		addListener(SWT.MouseUp, this::mouseUp);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.Resize, event -> redraw());
	}

	/** Shows other lines; the selected place and the zoom stay where there are still values. */
	public void setData(LineChartData newData) {
		double kept = selected() == NONE ? Double.NaN : places.at(selected());
		data = newData;
		zoom.setAll(newData.scaleX());
		places = new LinePlaces(newData.places(), zoom.all());
		retainSelection(Double.isNaN(kept) || places.size() == 0 ? NONE : places.nearest(kept));
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
		return places.at(part);
	}

	/** Selects the place nearest to a value on the x axis. */
	public void selectPlace(double value) {
		if (places.size() > 0) {
			select(places.nearest(value));
		}
	}

	/** Whether less than all is seen. */
	public boolean zoomed() {
		return zoom.part() != null;
	}

	/** Shows all. */
	public void showAll() {
		zoom.reset();
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

	@Override
	void paint(GC gc, Palette palette) {
		Rectangle area = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(area);
		LineChartFrame now = LineChartFrame.of(gc, area, data, zoom.part());
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
		boolean dragging = pointer.dragging();
		if (dragging) {
			cursor.band(pointer.pressed(), pointer.x());
		}
		int selected = selected();
		if (selected != NONE) {
			cursor.line(places.at(selected), isFocusControl());
		}
		int pointed = dragging ? NONE : partAt(pointer.x(), now.layout().plot().y + 1);
		if (pointed != NONE) {
			cursor.line(places.at(pointed), false);
			cursor.box(places.at(pointed), chosen, area.width, area.height);
		} else if (selected != NONE && isFocusControl() && !dragging) {
			cursor.box(places.at(selected), chosen, area.width, area.height);
		}
	}

	private void pointTo(int x) {
		if (pointer.moveTo(x)) {
			redraw();
		}
	}

	private void mouseMove(Event event) {
		Rectangle plot = plotBounds();
		pointTo(pointer.isPressed() || plot.contains(event.x, event.y) ? event.x : LinePointer.NOWHERE);
	}

	@Override
	void mouseDown(MouseEvent event) {
		setFocus();
		LineChartFrame now = frame;
		int entry = now == null ? NONE : now.layout().entryAt(event.x, event.y);
		if (entry != NONE) {
			choose(entry == chosen ? NONE : entry);
		} else if (event.button == 1 && plotBounds().contains(event.x, event.y)) {
			pointer.press(event.x);
		}
	}

	private void mouseUp(Event event) {
		LineChartFrame now = frame;
		if (pointer.isPressed() && now != null) {
			if (!pointer.dragging()) {
				clicked(partAt(event.x, event.y));
			} else if (places.size() > 0) {
				zoom.between(now.plot().placeAt(pointer.pressed()), now.plot().placeAt(event.x));
			}
			pointer.release();
			redraw();
		}
	}

	private void clicked(int part) {
		if (part != NONE) {
			select(part);
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
		if (places.size() > 0) {
			zoom.by(clicks, at);
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
		return now == null || places.size() == 0 || !now.layout().plot().contains(x, y) ? NONE
				: places.nearest(now.plot().valueAt(x));
	}

	@Override
	public Rectangle boundsOf(int part) {
		LineChartFrame now = frame;
		Rectangle plot = plotBounds();
		return now == null ? plot : new Rectangle(Math.round(now.plot().px(places.at(part))), plot.y, 1, plot.height);
	}

	@Override
	String describe(int part) {
		return data.describe(places.at(part));
	}

	@Override
	String summary() {
		return data.summary();
	}

	@Override
	void reveal(int part) {
		zoom.reveal(places.at(part));
		redraw();
	}

	@Override
	int target(int keyCode, int from) {
		double middle = from == NONE ? 0.5 : zoom.seen().at(places.at(from));
		switch (keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> zoom(middle, 1);
		case '-', SWT.KEYPAD_SUBTRACT -> zoom(middle, -1);
		case '0', SWT.KEYPAD_0, SWT.ESC -> showAll();
		case SWT.ARROW_UP -> choose(Math.max(NONE, chosen - 1));
		case SWT.ARROW_DOWN -> choose(Math.min(data.legend().size() - 1, chosen + 1));
		default -> {
			return places.size() == 0 ? NONE : step(keyCode, from);
		}
		}
		return NONE;
	}

	private int step(int keyCode, int from) {
		return switch (keyCode) {
		case SWT.HOME -> 0;
		case SWT.END -> places.size() - 1;
		case SWT.ARROW_RIGHT -> next(from, 1);
		case SWT.ARROW_LEFT -> from == NONE ? places.size() - 1 : next(from, -1);
		default -> NONE;
		};
	}

	private int next(int from, int direction) {
		LineChartFrame now = frame;
		return from == NONE || now == null ? 0 : places.next(from, direction, value -> now.plot().px(value));
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 360 : widthHint, heightHint == SWT.DEFAULT ? 200 : heightHint);
	}
}
