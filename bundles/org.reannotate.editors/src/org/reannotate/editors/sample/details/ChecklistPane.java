package org.reannotate.editors.sample.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
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
	/** What a header needs beside its text. */
	private static final int COLUMN_MARGIN = 20;

	private final BiConsumer<Row, Seen> ticked;
	private final Label verdict;
	private final Table table;
	private List<Row> rows = List.of();
	/** The row of each line of the table; null where it names a category. */
	private List<@Nullable Row> lines = List.of();

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
		var gc = new GC(table);
		int room = table.getClientArea().width;
		for (int i = 1; i < table.getColumnCount(); i++) {
			String widest = i < FIRST_TICK ? Messages.ChecklistPane_mustNot : table.getColumn(i).getText();
			int width = gc.textExtent(widest).x + COLUMN_MARGIN;
			table.getColumn(i).setWidth(width);
			room -= width;
		}
		gc.dispose();
		table.getColumn(0).setWidth(Math.max(80, room));
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
		lines = lines(newRows);
		table.setRedraw(false);
		while (table.getItemCount() > lines.size()) {
			table.remove(table.getItemCount() - 1);
		}
		for (int i = 0; i < lines.size(); i++) {
			TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
			Row row = lines.get(i);
			if (row == null) {
				Row first = lines.get(i + 1);
				head(item, first == null ? "" : first.category());
			} else {
				fill(item, row);
			}
		}
		table.setRedraw(true);
	}

	/** A line for each row; where there are several categories, one before each of them. */
	private static List<@Nullable Row> lines(List<Row> rows) {
		boolean several = rows.stream().filter(Row::first).count() > 1;
		List<@Nullable Row> lines = new ArrayList<>();
		for (Row row : rows) {
			if (several && row.first()) {
				lines.add(null);
			}
			lines.add(row);
		}
		return lines;
	}

	private static void head(TableItem item, String category) {
		for (int column = 0; column < FIRST_TICK + Seen.values().length; column++) {
			item.setText(column, column == 0 ? category : "");
		}
		item.setFont(0, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private static void fill(TableItem item, Row row) {
		item.setFont(0, null);
		item.setText(0, row.feature());
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
		Row row = item == null ? null : lines.get(table.indexOf(item));
		if (item == null || row == null || event.button != 1) {
			return;
		}
		for (Seen seen : Seen.values()) {
			if (item.getBounds(FIRST_TICK + seen.ordinal()).contains(event.x, event.y)) {
				ticked.accept(row, seen);
			}
		}
	}

	private void keyed(Event event) {
		int index = table.getSelectionIndex();
		Row row = index < 0 ? null : lines.get(index);
		if (event.character != ' ' || row == null) {
			return;
		}
		event.doit = false;
		@Nullable Seen next = ChecklistModel.following(row.seen());
		Seen now = row.seen();
		if (next != null) {
			ticked.accept(row, next);
		} else if (now != null) {
			ticked.accept(row, now);
		}
	}
}
