package org.reannotate.editors.categories;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.reannotate.ui.theme.Enablement;

/** What was merged, split and deleted, newest first, each to be taken apart by a click. UI thread only. */
final class PastChangeList extends Composite {

	private static final int ROWS = 4;
	private static final DateTimeFormatter WHEN = DateTimeFormatter
			.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

	private final Table table;
	private final Button takeApart;
	private final Link message;
	private List<PastChange> changes = List.of();
	private Runnable action = () -> {
	};

	/** @param chosen is told which one is to be taken apart */
	PastChangeList(Composite parent, Consumer<PastChange> chosen) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(this);
		Label title = new Label(this, SWT.NONE);
		title.setText(Messages.PastChangeList_title);
		message = new Link(this, SWT.NONE);
		message.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(message);
		takeApart = new Button(this, SWT.PUSH);
		takeApart.setText(Messages.PastChangeList_takeApart);
		Enablement.set(takeApart, false);
		table = new Table(this, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		column(Messages.PastChangeList_what, 420);
		column(Messages.PastChangeList_who, 120);
		column(Messages.PastChangeList_when, 160);
		column(Messages.PastChangeList_why, 240);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1)
				.hint(320, SWT.DEFAULT).applyTo(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, changes.get(event.index)));
		table.addListener(SWT.Selection, event -> Enablement.set(takeApart, table.getSelectionIndex() >= 0));
		takeApart.addListener(SWT.Selection, event -> takeApart(chosen));
		table.addListener(SWT.DefaultSelection, event -> takeApart(chosen));
		setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
	}

	/** As high as the first rows need, whatever the height of the page; not there at all where there is nothing. */
	private void resize() {
		boolean visible = !changes.isEmpty() || speaks();
		int rows = Math.max(1, Math.min(ROWS, changes.size()));
		((GridData) table.getLayoutData()).heightHint = table.getHeaderHeight() + rows * table.getItemHeight();
		setVisible(visible);
		((GridData) getLayoutData()).exclude = !visible;
		requestLayout();
		table.requestLayout();
	}

	private void takeApart(Consumer<PastChange> chosen) {
		int row = table.getSelectionIndex();
		if (row >= 0) {
			chosen.accept(changes.get(row));
		}
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(text);
		column.setWidth(width);
	}

	private static void fill(TableItem item, PastChange change) {
		item.setText(new String[] { change.text(), change.author(), WHEN.format(change.time()), change.reason() });
	}

	/** Shows what holds now. */
	void show(List<PastChange> newChanges) {
		if (!newChanges.equals(changes)) {
			changes = newChanges;
			table.setItemCount(changes.size());
			table.clearAll();
			table.deselectAll();
			Enablement.set(takeApart, false);
			resize();
		}
	}

	/** Says how many labels were given while what was taken apart held, with a link to them. */
	void showLabelledSince(int images, Runnable show) {
		message.setText(images == 0 ? Messages.PastChangeList_apart : NLS.bind(Messages.PastChangeList_since, images));
		action = show;
		resize();
		layout(true);
	}

	/** Whether there is a message about what was taken apart last. */
	private boolean speaks() {
		return !message.getText().isEmpty();
	}

	/** The list itself; for tests. */
	Table table() {
		return table;
	}
}
