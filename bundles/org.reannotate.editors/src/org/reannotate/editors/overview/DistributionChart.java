package org.reannotate.editors.overview;

import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.reannotate.editors.overview.Distribution.Part;
import org.reannotate.editors.overview.Distribution.Row;
import org.reannotate.editors.overview.DistributionLayout.Hit;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/**
 * Images by category as bars, each in parts by split, largest category first: imbalance is seen at a glance. Scrolls by
 * itself, so that thousands of categories are no more work than ten. A click, or arrows and Enter, lead to the images of
 * a category (its name and number) or of one split of it (a part of its bar). UI thread only.
 */
final class DistributionChart extends Canvas {

	private static final int GAP = 8;
	private static final int ROWS = 14;

	private final BiConsumer<Row, @Nullable Part> open;
	private Distribution data = Distribution.EMPTY;
	private @Nullable Hit lead;
	private int widestName;

	/** @param open is told what a person opens: a row, or one part of it */
	DistributionChart(Composite parent, BiConsumer<Row, @Nullable Part> open) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		this.open = open;
		addPaintListener(event -> paint(event.gc));
		for (int type : new int[] { SWT.Settings, SWT.FocusIn, SWT.FocusOut }) {
			addListener(type, event -> redraw());
		}
		addListener(SWT.Resize, event -> updateScrollBar());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addMouseListener(MouseListener.mouseDownAdapter(this::clicked));
		addMouseMoveListener(this::moved);
		addMouseTrackListener(MouseTrackListener.mouseHoverAdapter(this::hover));
		addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				Hit at = lead;
				event.result = at == null ? Messages.OverviewForm_distribution : describe(at);
			}
		});
	}

	/** Shows other counts. */
	void show(Distribution newData) {
		data = newData;
		lead = null;
		var gc = new GC(this);
		widestName = data.rows().stream().limit(ROWS * 4).map(Row::name)
				.mapToInt(name -> gc.textExtent(name.substring(0, Math.min(60, name.length()))).x).max().orElse(0);
		gc.dispose();
		updateScrollBar();
		redraw();
	}

	/** The rectangle of a part of a row is left of this point; for tests and screen readers. */
	Point centreOf(int row, int part) {
		DistributionLayout layout = layoutNow();
		int x = layout.nameWidth();
		for (int i = 0; i < part; i++) {
			x += layout.width(data.rows().get(row).counts().get(i));
		}
		return new Point(x + layout.width(data.rows().get(row).counts().get(part)) / 2,
				layout.top() + row * layout.rowHeight() - scrolled() + layout.rowHeight() / 2);
	}

	private DistributionLayout layoutNow() {
		int width = getClientArea().width;
		int row = rowHeight();
		int names = Math.min(widestName + 2 * GAP, width * 2 / 5);
		int bars = Math.max(40, width - names - DistributionLayout.NUMBER);
		return new DistributionLayout(data, names, bars, row, data.parts().size() > 1 ? row : 0);
	}

	private int rowHeight() {
		var gc = new GC(this);
		int height = gc.getFontMetrics().getHeight() + GAP;
		gc.dispose();
		return height;
	}

	private int scrolled() {
		return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int rows = Math.min(ROWS, Math.max(1, data.rows().size())) + (data.parts().size() > 1 ? 1 : 0);
		return new Point(widthHint == SWT.DEFAULT ? 480 : widthHint, rows * rowHeight());
	}

	private void updateScrollBar() {
		DistributionLayout layout = layoutNow();
		int visible = Math.max(1, getClientArea().height - layout.top());
		int height = data.rows().size() * layout.rowHeight();
		ScrollBar bar = getVerticalBar();
		bar.setVisible(height > visible);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - visible)), 0, Math.max(height, visible), visible,
				layout.rowHeight(), visible);
	}

	private void paint(GC gc) {
		Palette palette = Palette.of(this);
		DistributionLayout layout = layoutNow();
		int first = scrolled() / layout.rowHeight();
		int last = Math.min(data.rows().size() - 1, first + getClientArea().height / layout.rowHeight() + 1);
		for (int row = first; row <= last; row++) {
			paintRow(gc, palette, layout, row, layout.top() + row * layout.rowHeight() - scrolled());
		}
		paintLegend(gc, palette, layout);
	}

	private void paintLegend(GC gc, Palette palette, DistributionLayout layout) {
		if (layout.top() == 0) {
			return;
		}
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, getClientArea().width, layout.top());
		int x = layout.nameWidth();
		for (int i = 0; i < data.parts().size(); i++) {
			gc.setBackground(palette.series(i));
			gc.fillRectangle(x, layout.top() / 2 - 5, 10, 10);
			gc.setForeground(palette.secondaryText());
			gc.drawText(data.parts().get(i).name(), x + 16, GAP / 2, true);
			x += gc.textExtent(data.parts().get(i).name()).x + 32;
		}
	}

	private void paintRow(GC gc, Palette palette, DistributionLayout layout, int number, int y) {
		Row row = data.rows().get(number);
		Hit at = lead;
		boolean led = at != null && at.row() == number && isFocusControl();
		if (led) {
			gc.setBackground(palette.surface());
			gc.fillRectangle(0, y, getClientArea().width, layout.rowHeight());
		}
		gc.setForeground(palette.text());
		gc.drawText(ShortText.fit(gc, row.name(), layout.nameWidth() - 2 * GAP), GAP, y + GAP / 2, true);
		int x = layout.nameWidth();
		for (int part = 0; part < row.counts().size(); part++) {
			int width = layout.width(row.counts().get(part));
			gc.setBackground(palette.series(part));
			gc.fillRectangle(x, y + GAP / 4, width, layout.rowHeight() - GAP / 2);
			if (led && at != null && at.part() == part) {
				gc.setForeground(palette.text());
				gc.drawRectangle(x, y + GAP / 4, Math.max(1, width - 1), layout.rowHeight() - GAP / 2 - 1);
			}
			x += width;
		}
		gc.setForeground(palette.secondaryText());
		gc.drawText(Numbers.of(row.total()), x + GAP, y + GAP / 2, true);
	}

	private void clicked(MouseEvent event) {
		setFocus();
		lead = layoutNow().at(event.x, event.y, scrolled());
		redraw();
		if (event.button == 1) {
			openLead();
		}
	}

	private void moved(MouseEvent event) {
		boolean link = layoutNow().at(event.x, event.y, scrolled()) != null;
		setCursor(link ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private void hover(MouseEvent event) {
		Hit at = layoutNow().at(event.x, event.y, scrolled());
		setToolTipText(at == null ? null : describe(at).replace("&", "&&"));
	}

	private void keyPressed(KeyEvent event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
			openLead();
			return;
		}
		Hit at = lead == null ? new Hit(-1, -1) : lead;
		int page = Math.max(1, getClientArea().height / rowHeight() - 1);
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> lead(at.row() + 1, at.part());
		case SWT.ARROW_UP -> lead(at.row() - 1, at.part());
		case SWT.PAGE_DOWN -> lead(at.row() + page, at.part());
		case SWT.PAGE_UP -> lead(at.row() - page, at.part());
		case SWT.HOME -> lead(0, at.part());
		case SWT.END -> lead(data.rows().size() - 1, at.part());
		case SWT.ARROW_RIGHT -> lead(at.row(), Math.min(data.parts().size() - 1, at.part() + 1));
		case SWT.ARROW_LEFT -> lead(at.row(), Math.max(-1, at.part() - 1));
		default -> {
			// other keys are not ours
		}
		}
	}

	private void lead(int row, int part) {
		if (data.rows().isEmpty()) {
			return;
		}
		int bounded = Math.max(0, Math.min(data.rows().size() - 1, row));
		lead = new Hit(bounded, part);
		DistributionLayout layout = layoutNow();
		int top = bounded * layout.rowHeight();
		int visible = getClientArea().height - layout.top();
		if (getVerticalBar().isVisible()) {
			int scrolled = scrolled();
			getVerticalBar().setSelection(Math.min(top, Math.max(scrolled, top + layout.rowHeight() - visible)));
		}
		redraw();
		getAccessible().setFocus(ACC.CHILDID_SELF);
	}

	private void openLead() {
		Hit at = lead;
		if (at != null && at.row() >= 0) {
			open.accept(data.rows().get(at.row()), at.part() < 0 ? null : data.parts().get(at.part()));
		}
	}

	private String describe(Hit at) {
		Row row = data.rows().get(at.row());
		return at.part() < 0
				? NLS.bind(Messages.DistributionChart_row, new Object[] { row.name(), row.total() })
				: NLS.bind(Messages.DistributionChart_part,
						new Object[] { row.name(), data.parts().get(at.part()).name(), row.counts().get(at.part()) });
	}
}
