package org.reannotate.views.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;

/** What mouse and keyboard do to a table: they select, open, sort and show what is cut off. */
final class TableInput {

	/** Of longer texts only so much is measured. */
	private static final int MEASURED = 500;

	private final VirtualTable table;
	private final RowSelection selection;

	TableInput(VirtualTable table, RowSelection selection) {
		this.table = table;
		this.selection = selection;
		table.addMouseListener(MouseListener.mouseDownAdapter(this::mouseDown));
		table.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> table.open()));
		table.addMouseTrackListener(MouseTrackListener.mouseHoverAdapter(this::hover));
		table.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		table.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void mouseDown(MouseEvent event) {
		table.setFocus();
		TableLayout layout = table.layoutNow();
		int row = layout.rowAt(event.y, table.offset());
		if (row >= 0) {
			choose(row, event.stateMask, event.button);
		} else if (event.y < layout.header() && layout.columnAt(event.x) >= 0) {
			table.sortBy(layout.columnAt(event.x));
		}
	}

	private void choose(int row, int modifiers, int button) {
		boolean menu = button != 1 && selection.contains(row);
		if ((modifiers & SWT.MOD1) != 0) {
			selection.toggle(row);
		} else if ((modifiers & SWT.SHIFT) != 0) {
			selection.extendTo(row);
		} else if (!menu) {
			selection.select(row);
		}
		table.selectionChanged();
	}

	private void hover(MouseEvent event) {
		TableLayout layout = table.layoutNow();
		int row = layout.rowAt(event.y, table.offset());
		int column = layout.columnAt(event.x);
		boolean cut = row >= 0 && column >= 0 && !fits(table.content().text(row, column), layout.edges(), column);
		table.setToolTipText(cut ? table.content().text(row, column) : null);
	}

	/** Whether the text is seen whole. */
	private boolean fits(String text, int[] edges, int column) {
		var gc = new GC(table);
		int width = gc.textExtent(text.length() > MEASURED ? text.substring(0, MEASURED) : text).x;
		gc.dispose();
		return width <= edges[column + 1] - edges[column] - 2 * TablePainter.PADDING;
	}

	private void keyPressed(KeyEvent event) {
		if (event.keyCode == 'a' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			selection.selectAll(table.content().size());
			table.selectionChanged();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			table.open();
		} else {
			move(event);
		}
	}

	private void move(KeyEvent event) {
		int target = target(event.keyCode);
		int size = table.content().size();
		if (target == Integer.MIN_VALUE || size == 0) {
			return;
		}
		int row = Math.max(0, Math.min(size - 1, target));
		if ((event.stateMask & SWT.SHIFT) != 0) {
			selection.extendTo(row);
		} else {
			selection.select(row);
		}
		table.reveal(row);
		table.selectionChanged();
	}

	private int target(int keyCode) {
		return switch (keyCode) {
		case SWT.ARROW_UP -> selection.lead() - 1;
		case SWT.ARROW_DOWN -> selection.lead() + 1;
		case SWT.PAGE_UP -> selection.lead() - table.layoutNow().page();
		case SWT.PAGE_DOWN -> selection.lead() + table.layoutNow().page();
		case SWT.HOME -> 0;
		case SWT.END -> table.content().size() - 1;
		default -> Integer.MIN_VALUE;
		};
	}
}
