package org.reannotate.ui.charts;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.charts.CategoryBars.Bar;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/**
 * Horizontal bars, one a category, with its parts in colours and the number at the end: how many images each category
 * has, so that imbalance is seen at a glance. A bar is selected by mouse and arrow keys and opened by Enter and double
 * click. Follows the theme. UI thread only.
 */
public final class CategoryBarChart extends ChartCanvas {

	private static final int ROW_GAP = 6;
	private static final int LONGEST_NAME = 180;
	private static final int SHORTEST_NAME = 64;

	private CategoryBars data = new CategoryBars(List.of(), List.of());

	public CategoryBarChart(Composite parent) {
		super(parent, SWT.NONE);
	}

	/** Shows other counts; the caller lays its parent out, for the height may change. */
	public void setData(CategoryBars newData) {
		data = newData;
		forgetSelection();
		redraw();
	}

	public CategoryBars data() {
		return data;
	}

	private boolean legend() {
		return data.series().size() > 1;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int rows = data.bars().size() + (legend() ? 1 : 0);
		return new Point(widthHint == SWT.DEFAULT ? 480 : widthHint, Math.max(1, rows) * rowHeight());
	}

	private int rowHeight() {
		return lineHeight() + ROW_GAP;
	}

	@Override
	void paint(GC gc, Palette palette) {
		int row = rowHeight();
		int names = Math.max(SHORTEST_NAME,
				ShareBars.widest(gc, data.bars().stream().map(Bar::name).toList(), LONGEST_NAME)) + 8;
		int numbers = ShareBars.widest(gc, data.bars().stream().map(bar -> Integer.toString(bar.total())).toList(), 200);
		int y = legend() ? paintLegend(gc, palette, names, row) : 0;
		int barWidth = Math.max(40, getClientArea().width - names - numbers - 16);
		for (int i = 0; i < data.bars().size(); i++) {
			paintBar(gc, palette, data.bars().get(i), new Rectangle(names, y, barWidth, row));
			if (i == selected()) {
				gc.setForeground(isFocusControl() ? palette.selection() : palette.line());
				gc.drawRectangle(0, y, getClientArea().width - 1, row - 1);
			}
			y += row;
		}
	}

	private int paintLegend(GC gc, Palette palette, int left, int row) {
		int x = left;
		for (int i = 0; i < data.series().size(); i++) {
			gc.setBackground(palette.series(i));
			gc.fillRectangle(x, row / 2 - 5, 10, 10);
			gc.setForeground(palette.secondaryText());
			gc.drawText(data.series().get(i), x + 16, ROW_GAP / 2, true);
			x += gc.textExtent(data.series().get(i)).x + 36;
		}
		return row;
	}

	private void paintBar(GC gc, Palette palette, Bar bar, Rectangle room) {
		int text = room.y + ROW_GAP / 2;
		gc.setForeground(palette.text());
		gc.drawText(ShortText.fit(gc, bar.name(), room.x - 8), 0, text, true);
		int x = room.x;
		for (int i = 0; i < bar.counts().size(); i++) {
			int width = (int) Math.round((double) bar.counts().get(i) / data.largest() * room.width);
			gc.setBackground(palette.series(i));
			gc.fillRectangle(x, text, width, room.height - ROW_GAP);
			x += width;
		}
		gc.setForeground(palette.secondaryText());
		gc.drawText(Integer.toString(bar.total()), x + 8, text, true);
	}

	@Override
	int partAt(int x, int y) {
		int index = Math.floorDiv(y, rowHeight()) - (legend() ? 1 : 0);
		return index >= 0 && index < data.bars().size() ? index : NONE;
	}

	@Override
	public Rectangle boundsOf(int part) {
		return new Rectangle(0, (part + (legend() ? 1 : 0)) * rowHeight(), getClientArea().width, rowHeight());
	}

	@Override
	String summary() {
		return data.bars().stream().map(this::describe).collect(Collectors.joining("; "));
	}

	@Override
	String describe(int part) {
		return describe(data.bars().get(part));
	}

	@Override
	int target(int keyCode, int from) {
		return inList(keyCode, from, data.bars().size());
	}

	private String describe(Bar bar) {
		var text = new StringBuilder(bar.name()).append(": ").append(bar.total());
		for (int i = 0; legend() && i < bar.counts().size(); i++) {
			text.append(i == 0 ? " (" : ", ").append(data.series().get(i)).append(' ').append(bar.counts().get(i));
		}
		return text.append(legend() ? ")" : "").toString();
	}
}
