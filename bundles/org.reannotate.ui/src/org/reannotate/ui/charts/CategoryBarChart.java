package org.reannotate.ui.charts;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.charts.CategoryBars.Bar;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/**
 * Horizontal bars, one a category, with its parts in colours and the number at the end: how many images each category
 * has, so that imbalance is seen at a glance. Follows the theme. UI thread only.
 */
public final class CategoryBarChart extends Canvas {

	private static final int ROW_GAP = 6;
	private static final int NAME_WIDTH = 150;
	private static final int NUMBER_WIDTH = 64;

	private CategoryBars data = new CategoryBars(List.of(), List.of());

	public CategoryBarChart(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Settings, event -> redraw());
		addMouseTrackListener(MouseTrackListener.mouseHoverAdapter(this::hover));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = data.bars().stream().map(CategoryBarChart.this::describe).collect(Collectors.joining("; "));
			}
		});
	}

	/** Shows other counts; the caller lays its parent out, for the height may change. */
	public void setData(CategoryBars newData) {
		data = newData;
		redraw();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int rows = data.bars().size() + (data.series().size() > 1 ? 1 : 0);
		return new Point(widthHint == SWT.DEFAULT ? 480 : widthHint, Math.max(1, rows) * rowHeight());
	}

	private int rowHeight() {
		var gc = new GC(this);
		int height = gc.getFontMetrics().getHeight() + ROW_GAP;
		gc.dispose();
		return height;
	}

	private void paint(GC gc) {
		Palette palette = Palette.of(this);
		int row = rowHeight();
		int y = paintLegend(gc, palette, row);
		int barWidth = Math.max(40, getClientArea().width - NAME_WIDTH - NUMBER_WIDTH);
		for (Bar bar : data.bars()) {
			paintBar(gc, palette, bar, y, row, barWidth);
			y += row;
		}
	}

	private int paintLegend(GC gc, Palette palette, int row) {
		if (data.series().size() < 2) {
			return 0;
		}
		int x = NAME_WIDTH;
		for (int i = 0; i < data.series().size(); i++) {
			gc.setBackground(palette.series(i));
			gc.fillRectangle(x, row / 2 - 5, 10, 10);
			gc.setForeground(palette.secondaryText());
			gc.drawText(data.series().get(i), x + 16, ROW_GAP / 2, true);
			x += gc.textExtent(data.series().get(i)).x + 36;
		}
		return row;
	}

	private void paintBar(GC gc, Palette palette, Bar bar, int y, int row, int barWidth) {
		gc.setForeground(palette.text());
		gc.drawText(ShortText.fit(gc, bar.name(), NAME_WIDTH - 8), 0, y + ROW_GAP / 2, true);
		int x = NAME_WIDTH;
		for (int i = 0; i < bar.counts().size(); i++) {
			int width = (int) Math.round((double) bar.counts().get(i) / data.largest() * barWidth);
			gc.setBackground(palette.series(i));
			gc.fillRectangle(x, y + ROW_GAP / 2, width, row - ROW_GAP);
			x += width;
		}
		gc.setForeground(palette.secondaryText());
		gc.drawText(Integer.toString(bar.total()), x + 8, y + ROW_GAP / 2, true);
	}

	private void hover(MouseEvent event) {
		int index = event.y / rowHeight() - (data.series().size() > 1 ? 1 : 0);
		setToolTipText(index >= 0 && index < data.bars().size() ? describe(data.bars().get(index)) : null);
	}

	private String describe(Bar bar) {
		var text = new StringBuilder(bar.name()).append(": ").append(bar.total());
		for (int i = 0; data.series().size() > 1 && i < bar.counts().size(); i++) {
			text.append(i == 0 ? " (" : ", ").append(data.series().get(i)).append(' ').append(bar.counts().get(i));
		}
		return text.append(data.series().size() > 1 ? ")" : "").toString();
	}
}
