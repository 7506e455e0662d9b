package org.reannotate.ui.charts;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.reannotate.ui.review.ZoomTarget;
import org.reannotate.ui.theme.Palette;

/**
 * A square heat map of any size: what is taken for what. Cells are selected by mouse and arrow keys (Home and End go to
 * the ends of the row, Page Up and Down a page); Ctrl+wheel, + and - zoom. A part is {@code row * size + column}. Only
 * what is seen is painted. UI thread only.
 */
public final class HeatMap extends ChartCanvas implements ZoomTarget {

	/** Who says how large cells are. */
	private enum Scale {
		/** All in sight, but with names and numbers where that leaves few screens to scroll. */
		READABLE,
		/** All in sight. */
		ALL,
		/** The person, by zooming. */
		CHOSEN
	}

	private HeatMapData data = HeatMapData.EMPTY;
	private int cell = 24;
	private Scale scale = Scale.READABLE;
	private int offsetX;
	private int offsetY;
	private @Nullable Point names;

	public HeatMap(Composite parent) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		addListener(SWT.Resize, event -> update(offsetX, offsetY));
		addListener(SWT.Settings, event -> names = null);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		getHorizontalBar().addListener(SWT.Selection, event -> update(getHorizontalBar().getSelection(), offsetY));
		getVerticalBar().addListener(SWT.Selection, event -> update(offsetX, getVerticalBar().getSelection()));
		update(0, 0);
	}

	/** Shows other shades; the caller selects what is to be selected. */
	public void setData(HeatMapData newData) {
		boolean resized = newData.size() != data.size();
		data = newData;
		names = null;
		forgetSelection();
		update(resized ? 0 : offsetX, resized ? 0 : offsetY);
		redraw();
	}

	public HeatMapData data() {
		return data;
	}

	/** Selects a cell. */
	public void select(int row, int column) {
		select(row * data.size() + column);
	}

	@Override
	public void zoom(int steps) {
		int row = selected() == NONE ? layoutNow().first(offsetY) : selected() / data.size();
		int column = selected() == NONE ? layoutNow().first(offsetX) : selected() % data.size();
		int next = HeatMapLayout.zoomed(cellNow(), steps);
		scale = Scale.CHOSEN;
		int before = cell;
		cell = next;
		if (next != before || data.size() > 0) {
			update(column * next - Math.max(0, column * before - offsetX),
					row * next - Math.max(0, row * before - offsetY));
			redraw();
		}
	}

	/** Makes cells as large as they can be with all of them in sight. */
	public void fit() {
		scale = Scale.ALL;
		update(0, 0);
		redraw();
	}

	/** Side of a cell in points. */
	public int cellSize() {
		return cellNow();
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			zoom(Integer.signum(event.count));
		}
	}

	private int cellNow() {
		if (scale != Scale.CHOSEN) {
			Rectangle area = getClientArea();
			Point room = names();
			int visible = Math.min(area.width - room.x, area.height - room.y);
			cell = scale == Scale.ALL ? HeatMapLayout.fitting(data.size(), visible)
					: HeatMapLayout.readable(data.size(), visible, HeatMapPainter.legible(this));
		}
		return cell;
	}

	/** Room for the names, measured once; never so much that there is none for the cells. */
	private Point names() {
		Point known = names;
		if (known == null) {
			known = HeatMapPainter.names(this, data);
			names = known;
		}
		Rectangle area = getClientArea();
		return new Point(Math.min(known.x, area.width * 2 / 5), Math.min(known.y, area.height * 2 / 5));
	}

	private HeatMapLayout layoutNow() {
		Rectangle area = getClientArea();
		Point room = names();
		return new HeatMapLayout(data.size(), cellNow(), room.x, room.y, area.width, area.height);
	}

	private void update(int x, int y) {
		HeatMapLayout layout = layoutNow();
		int newX = layout.boundedX(x);
		int newY = layout.boundedY(y);
		if (newX != offsetX || newY != offsetY) {
			offsetX = newX;
			offsetY = newY;
			redraw();
		}
		update(getHorizontalBar(), newX, layout.extent(), layout.visibleWidth(), layout.cell());
		update(getVerticalBar(), newY, layout.extent(), layout.visibleHeight(), layout.cell());
	}

	private static void update(ScrollBar bar, int offset, int extent, int visible, int step) {
		bar.setVisible(extent > visible);
		bar.setValues(offset, 0, Math.max(visible, extent), visible, step, visible);
	}

	@Override
	void paint(GC gc, Palette palette) {
		gc.setBackground(getBackground());
		gc.fillRectangle(getClientArea());
		if (data.size() > 0) {
			new HeatMapPainter(gc, palette, data, layoutNow(), offsetX, offsetY).paint(selected(), isFocusControl());
		}
	}

	@Override
	int partAt(int x, int y) {
		HeatMapLayout layout = layoutNow();
		int row = layout.rowAt(y, offsetY);
		int column = layout.columnAt(x, offsetX);
		return row < 0 || column < 0 ? NONE : row * data.size() + column;
	}

	@Override
	@Nullable
	String tooltip(int x, int y) {
		HeatMapLayout layout = layoutNow();
		int index = Math.max(layout.rowAt(y, offsetY), layout.columnAt(x, offsetX));
		return index < 0 ? null : data.name(index);
	}

	@Override
	public Rectangle boundsOf(int part) {
		return layoutNow().bounds(part / data.size(), part % data.size(), offsetX, offsetY);
	}

	@Override
	String describe(int part) {
		return data.describe(part / data.size(), part % data.size());
	}

	@Override
	String summary() {
		return data.summary();
	}

	@Override
	void reveal(int part) {
		HeatMapLayout layout = layoutNow();
		update(layout.reveal(part % data.size(), offsetX, layout.visibleWidth()),
				layout.reveal(part / data.size(), offsetY, layout.visibleHeight()));
	}

	@Override
	int target(int keyCode, int from) {
		int size = data.size();
		switch (keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> zoom(1);
		case '-', SWT.KEYPAD_SUBTRACT -> zoom(-1);
		default -> {
			return size == 0 ? NONE : step(keyCode, from, size);
		}
		}
		return NONE;
	}

	private int step(int keyCode, int from, int size) {
		int row = from == NONE ? 0 : from / size;
		int column = from == NONE ? 0 : from % size;
		int page = Math.max(1, layoutNow().visibleHeight() / cellNow() - 1);
		switch (keyCode) {
		case SWT.ARROW_UP -> row -= from == NONE ? 0 : 1;
		case SWT.ARROW_DOWN -> row += from == NONE ? 0 : 1;
		case SWT.ARROW_LEFT -> column -= from == NONE ? 0 : 1;
		case SWT.ARROW_RIGHT -> column += from == NONE ? 0 : 1;
		case SWT.PAGE_UP -> row -= page;
		case SWT.PAGE_DOWN -> row += page;
		case SWT.HOME -> column = 0;
		case SWT.END -> column = size - 1;
		default -> {
			return NONE;
		}
		}
		return Math.max(0, Math.min(size - 1, row)) * size + Math.max(0, Math.min(size - 1, column));
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 480 : widthHint, heightHint == SWT.DEFAULT ? 360 : heightHint);
	}
}
