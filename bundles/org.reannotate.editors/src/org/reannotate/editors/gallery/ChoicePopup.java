package org.reannotate.editors.gallery;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.thread.UiThread;

/**
 * A list of values to tick, beneath the control that opens it: every tick counts at once; Esc or a click elsewhere
 * closes it. Thousands of values are found by typing.
 */
final class ChoicePopup<T> {

	/** From so many values on there is a field to find them. */
	private static final int MANY = 12;
	private static final int ROWS = 14;
	private static final int WIDTH = 320;
	private static final int LONGEST = 120;

	private final List<Choice<T>> choices;
	private final Set<T> chosen;
	private final Consumer<Set<T>> changed;
	private final Shell shell;
	private List<Choice<T>> listed;
	private Table table;

	/** @param changed is told the chosen values after every tick; empty: all */
	ChoicePopup(Control anchor, List<Choice<T>> choices, Set<T> chosen, Consumer<Set<T>> changed) {
		this.choices = choices;
		this.listed = choices;
		this.chosen = new HashSet<>(chosen);
		this.changed = changed;
		shell = new Shell(anchor.getShell(), SWT.ON_TOP | SWT.NO_TRIM);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(shell);
		shell.addListener(SWT.Deactivate, event -> UiThread.run(shell, this::close));
		shell.addListener(SWT.Traverse, this::traversed);
		createContents(shell);
		shell.pack();
		place(anchor);
		shell.open();
	}

	private void createContents(Composite parent) {
		if (choices.size() > MANY) {
			Text find = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
			find.setMessage(Messages.ChoicePopup_find);
			find.addListener(SWT.Modify, event -> find(find.getText()));
			find.addListener(SWT.KeyDown, event -> downFrom(event));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
		}
		table = new Table(parent, SWT.VIRTUAL | SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		TableColumn name = new TableColumn(table, SWT.LEFT);
		name.setWidth(WIDTH - 96);
		TableColumn count = new TableColumn(table, SWT.RIGHT);
		count.setWidth(72);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, listed.get(event.index)));
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick(table.indexOf((TableItem) event.item));
			}
		});
		table.setItemCount(listed.size());
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH, table.getItemHeight() * Math.min(ROWS, choices.size()) + 8).applyTo(table);
		Link all = new Link(parent, SWT.NONE);
		all.setText(Messages.ChoicePopup_all);
		all.addListener(SWT.Selection, event -> {
			chosen.clear();
			tell();
			table.clearAll();
		});
	}

	private void fill(TableItem item, Choice<T> choice) {
		String name = choice.name();
		item.setText(0, name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "\u2026");
		item.setText(1, Numbers.of(choice.count()));
		item.setChecked(chosen.contains(choice.value()));
	}

	private void tick(int index) {
		T value = listed.get(index).value();
		if (table.getItem(index).getChecked()) {
			chosen.add(value);
		} else {
			chosen.remove(value);
		}
		tell();
	}

	private void tell() {
		changed.accept(Set.copyOf(chosen));
	}

	private void find(String text) {
		String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
		listed = choices.stream().filter(choice -> {
			String name = choice.name().toLowerCase(Locale.ROOT);
			return List.of(words).stream().allMatch(name::contains);
		}).toList();
		table.setItemCount(listed.size());
		table.clearAll();
	}

	private void downFrom(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
			table.setFocus();
			table.setSelection(0);
			event.doit = false;
		}
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		}
	}

	private void place(Control anchor) {
		Point below = anchor.toDisplay(0, anchor.getSize().y + 2);
		Rectangle screen = anchor.getMonitor().getClientArea();
		Point size = shell.getSize();
		int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x));
		int y = below.y + size.y <= screen.y + screen.height ? below.y
				: Math.max(screen.y, below.y - anchor.getSize().y - 4 - size.y);
		shell.setLocation(x, y);
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}
}
