package org.reannotate.views.table;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.reannotate.ui.theme.Palette;

/**
 * Rows of texts in columns, for any number of rows: only what is seen is painted and asked for. Selection by mouse
 * (Ctrl, Shift) and keyboard (arrows, Page Up and Down, Home, End, Ctrl+A, Shift extends); Enter and double click open;
 * a click on a title sorts. The selection holds the elements of the content. UI thread only.
 */
public final class VirtualTable extends Canvas implements ISelectionProvider {

	private static final int ROW_PADDING = 8;

	private final List<TableColumn> columns;
	private final RowSelection selection = new RowSelection();
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final List<IntConsumer> openListeners = new CopyOnWriteArrayList<>();
	private final List<IntConsumer> sortListeners = new CopyOnWriteArrayList<>();
	private TableContent content = TableContent.EMPTY;
	private long offset;
	private int sorted = -1;
	private boolean descending;

	public VirtualTable(Composite parent, List<TableColumn> columns) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.columns = List.copyOf(columns);
		setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		addPaintListener(event -> paint(event.gc));
		for (int type : new int[] { SWT.Settings, SWT.FocusIn, SWT.FocusOut }) {
			addListener(type, event -> redraw());
		}
		addListener(SWT.Resize, event -> updateScrollBar());
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
		new TableInput(this, selection);
		TableAccess.hook(this);
	}

	/** Shows other rows; the selection stays on the elements that are in both. */
	public void setContent(TableContent newContent) {
		int lead = lead() < 0 ? -1 : newContent.rowOf(content.key(lead()));
		int[] kept = Arrays.stream(selection.rows()).mapToObj(content::key).mapToInt(newContent::rowOf)
				.filter(row -> row >= 0).sorted().toArray();
		boolean same = Arrays.equals(kept, selection.rows());
		content = newContent;
		selection.clear();
		Arrays.stream(kept).filter(row -> row != lead).forEach(selection::toggle);
		if (lead >= 0) {
			selection.toggle(lead);
		}
		updateScrollBar();
		redraw();
		if (!same) {
			fireSelection();
		}
	}

	public TableContent content() {
		return content;
	}

	/** Selects one row and scrolls to it; a row outside selects nothing. */
	public void select(int row) {
		if (row >= 0 && row < content.size()) {
			selection.select(row);
			reveal(row);
		} else {
			selection.clear();
		}
		selectionChanged();
	}

	/** The row that the keyboard is at, or -1. */
	public int lead() {
		return selection.lead() < content.size() ? selection.lead() : -1;
	}

	/** The selected rows, ascending. */
	public int[] selectedRows() {
		return selection.rows();
	}

	/** The rectangle of a row in this control, which may be out of sight. */
	public Rectangle boundsOf(int row) {
		TableLayout layout = layoutNow();
		return new Rectangle(0, layout.y(row, offset), layout.width(), layout.rowHeight());
	}

	/** The rectangle of a column's title. */
	public Rectangle titleBounds(int column) {
		TableLayout layout = layoutNow();
		int[] edges = layout.edges();
		return new Rectangle(edges[column], 0, edges[column + 1] - edges[column], layout.header());
	}

	/** Says by which column the content is sorted, -1 for none: shown in the header. */
	public void setSorted(int column, boolean nowDescending) {
		sorted = column;
		descending = nowDescending;
		redraw();
	}

	/** Is told when a person opens a row (Enter, double click). */
	public void addOpenListener(IntConsumer listener) {
		openListeners.add(listener);
	}

	/** Is told when a person clicks on the title of a column. */
	public void addSortListener(IntConsumer listener) {
		sortListeners.add(listener);
	}

	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(Arrays.stream(selection.rows()).mapToObj(content::element).toList());
	}

	@Override
	public void setSelection(ISelection newSelection) {
		selection.clear();
		if (newSelection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				int row = content.indexOf(element);
				if (row >= 0) {
					selection.toggle(row);
				}
			}
		}
		selectionChanged();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	/** Shows the selection as it is now, and tells about it. */
	void selectionChanged() {
		redraw();
		fireSelection();
	}

	private void fireSelection() {
		var event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	TableLayout layoutNow() {
		var gc = new GC(this);
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		Rectangle area = getClientArea();
		return new TableLayout(columns, area.width, area.height, line + ROW_PADDING + 2, line + ROW_PADDING, content.size());
	}

	private void paint(GC gc) {
		Palette palette = Palette.of(this);
		TableLayout layout = layoutNow();
		gc.setBackground(getBackground());
		gc.fillRectangle(getClientArea());
		var painter = new TablePainter(gc, palette, layout);
		int end = layout.endVisible(offset);
		for (int row = layout.firstVisible(offset); row < end; row++) {
			painter.row(content, row, layout.y(row, offset), selection.contains(row));
			if (row == selection.lead() && isFocusControl()) {
				painter.focus(layout.y(row, offset));
			}
		}
		painter.header(sorted, descending);
	}

	private void updateScrollBar() {
		TableLayout layout = layoutNow();
		ScrollBar bar = getVerticalBar();
		int visible = Math.max(1, layout.body());
		int height = (int) Math.min(Integer.MAX_VALUE, layout.contentHeight());
		bar.setVisible(height > visible);
		bar.setValues((int) layout.bounded(offset), 0, Math.max(visible, height), visible, layout.rowHeight(), visible);
		scrollTo(bar.getSelection());
	}

	/** The points that are scrolled away above. */
	long offset() {
		return offset;
	}

	/** Scrolls until a row is seen. */
	void reveal(int row) {
		scrollTo(layoutNow().reveal(row, offset));
	}

	private void scrollTo(long newOffset) {
		long bounded = layoutNow().bounded(newOffset);
		if (bounded != offset) {
			offset = bounded;
			getVerticalBar().setSelection((int) offset);
			redraw();
		}
	}

	/** Tells that a person opens the row that the keyboard is at. */
	void open() {
		int lead = lead();
		if (lead >= 0) {
			openListeners.forEach(listener -> listener.accept(lead));
		}
	}

	/** Tells that a person clicked on the title of a column. */
	void sortBy(int column) {
		sortListeners.forEach(listener -> listener.accept(column));
	}

	List<TableColumn> columns() {
		return columns;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? columns.stream().mapToInt(TableColumn::minimum).sum() : widthHint,
				heightHint == SWT.DEFAULT ? 120 : heightHint);
	}
}
