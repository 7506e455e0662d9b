package org.reannotate.editors.sample.details;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.reannotate.core.details.Seen;
import org.reannotate.editors.sample.details.ChecklistModel.Row;

/**
 * The feature checklists of an image's categories: a click on a column ticks, Space goes through the ticks. UI thread
 * only.
 */
public final class ChecklistPane extends Composite {

	private static final String TICKED = "\u25c9";
	private static final String FREE = "\u25cb";
	private static final int FIRST_TICK = 2;
	private static final int KIND_WIDTH = 72;
	private static final int TICK_WIDTH = 68;

	private final BiConsumer<Row, Seen> ticked;
	private final Label verdict;
	private final Table table;
	private List<Row> rows = List.of();

	/** @param ticked is told the row and the tick that a person chose; the same again takes it away */
	public ChecklistPane(Composite parent, BiConsumer<Row, Seen> ticked) {
		super(parent, SWT.NONE);
		this.ticked = ticked;
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 6).applyTo(this);
		verdict = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(verdict);
		table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(240, 80).applyTo(table);
		column(Messages.ChecklistPane_feature, SWT.LEFT);
		column("", SWT.LEFT);
		column(Messages.ChecklistPane_seen, SWT.CENTER);
		column(Messages.ChecklistPane_notSeen, SWT.CENTER);
		column(Messages.ChecklistPane_unsure, SWT.CENTER);
		table.addListener(SWT.Resize, event -> layoutColumns());
		table.addListener(SWT.MouseDown, this::clicked);
		table.addListener(SWT.KeyDown, this::keyed);
	}

	private void column(String text, int style) {
		new TableColumn(table, style).setText(text);
	}

	private void layoutColumns() {
		table.getColumn(0).setWidth(Math.max(80, table.getClientArea().width - KIND_WIDTH - 3 * TICK_WIDTH));
		table.getColumn(1).setWidth(KIND_WIDTH);
		for (int i = FIRST_TICK; i < table.getColumnCount(); i++) {
			table.getColumn(i).setWidth(TICK_WIDTH);
		}
	}

	/** The table, for those who click. */
	public Table table() {
		return table;
	}

	/** Shows lines and what they say. */
	public void show(List<Row> newRows) {
		String text = newRows.isEmpty() ? Messages.ChecklistPane_empty : ChecklistModel.verdict(newRows);
		if (!text.equals(verdict.getText())) {
			verdict.setText(text.replace("&", "&&"));
			layout();
		}
		if (newRows.equals(rows)) {
			return;
		}
		rows = newRows;
		table.setRedraw(false);
		while (table.getItemCount() > rows.size()) {
			table.remove(table.getItemCount() - 1);
		}
		boolean several = rows.stream().map(Row::categoryId).distinct().count() > 1;
		for (int i = 0; i < rows.size(); i++) {
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			fill(item, rows.get(i), several);
		}
		table.setRedraw(true);
	}

	private static void fill(TableItem item, Row row, boolean several) {
		String feature = several ? row.category() + ": " + row.feature() : row.feature();
		item.setText(0, feature);
		item.setText(1, switch (row.kind()) {
		case MUST -> Messages.ChecklistPane_must;
		case MAY -> Messages.ChecklistPane_may;
		case MUST_NOT -> Messages.ChecklistPane_mustNot;
		});
		for (Seen seen : Seen.values()) {
			item.setText(FIRST_TICK + seen.ordinal(), seen == row.seen() ? TICKED : FREE);
		}
	}

	private void clicked(Event event) {
		@Nullable TableItem item = table.getItem(new Point(event.x, event.y));
		if (item == null || event.button != 1) {
			return;
		}
		for (Seen seen : Seen.values()) {
			if (item.getBounds(FIRST_TICK + seen.ordinal()).contains(event.x, event.y)) {
				ticked.accept(rows.get(table.indexOf(item)), seen);
			}
		}
	}

	private void keyed(Event event) {
		int index = table.getSelectionIndex();
		if (event.character != ' ' || index < 0) {
			return;
		}
		event.doit = false;
		Row row = rows.get(index);
		@Nullable Seen next = ChecklistModel.following(row.seen());
		Seen now = row.seen();
		if (next != null) {
			ticked.accept(row, next);
		} else if (now != null) {
			ticked.accept(row, now);
		}
	}
}
