package org.reannotate.editors.gallery;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.theme.ShortText;
import org.reannotate.ui.thread.UiThread;

/**
 * All categories with their counts, beside the gallery: a click filters by one, images dropped on one are given its
 * label. UI thread only.
 */
final class CategorySidebar extends Composite {

	private static final String INDENT = "    ";
	private static final int MARGIN = 12;

	/** What the side bar asks for. */
	interface Listener {

		/** Shows only these categories; empty: all. */
		void filter(Set<Integer> categories);

		/** Gives samples a label. */
		void relabel(List<Integer> samples, int category);

		/** Samples of this gallery that a drag brought, or, with null, that are selected. */
		List<Integer> dragged(@Nullable ISelection selection);

		/** Whether a drag brings samples of this dataset; quick. */
		boolean accepts(@Nullable ISelection selection);

		/** Makes samples examples, or counter-examples, of a category. */
		void exemplify(List<Integer> samples, int category, boolean counter);
	}

	private final Listener listener;
	private final Text find;
	private final Table table;
	private CategoryCounts counts = CategoryCounts.EMPTY;
	private CategoryCounts listed = CategoryCounts.EMPTY;
	private Set<Integer> filtered = Set.of();

	CategorySidebar(Composite parent, Listener listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		find = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		find.setMessage(Messages.CategorySidebar_find);
		find.addListener(SWT.Modify, event -> list());
		find.addListener(SWT.KeyDown, this::downFromFind);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
		table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(table);
		new TableColumn(table, SWT.LEFT);
		new TableColumn(table, SWT.RIGHT);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Resize, event -> arrangeColumns());
		table.addListener(SWT.MouseUp, this::clicked);
		table.addListener(SWT.DefaultSelection, event -> filter(table.getSelectionIndex()));
		table.addListener(SWT.MenuDetect, this::menuDetected);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.CategorySidebar_accessibleName;
			}
		});
		var target = new DropTarget(table, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new ImageDrop());
	}

	private void arrangeColumns() {
		int width = table.getClientArea().width;
		int numbers = Math.min(88, width / 3);
		table.getColumn(1).setWidth(numbers);
		if (table.getColumn(0).getWidth() != Math.max(40, width - numbers)) {
			table.getColumn(0).setWidth(Math.max(40, width - numbers));
			table.clearAll();
		}
	}

	/** Shows counts, with the categories that the gallery shows marked. */
	void show(CategoryCounts newCounts, Set<Integer> newFiltered) {
		if (counts.equals(newCounts) && filtered.equals(newFiltered)) {
			return;
		}
		counts = newCounts;
		filtered = Set.copyOf(newFiltered);
		list();
	}

	private void list() {
		int lead = table.getSelectionIndex();
		int id = lead < 1 || lead > listed.lines().size() ? Integer.MIN_VALUE : listed.lines().get(lead - 1).id();
		listed = find.getText().isBlank() ? counts : counts.matching(find.getText());
		int top = table.getTopIndex();
		table.setItemCount(listed.lines().size() + 1);
		table.clearAll();
		table.setTopIndex(Math.min(top, listed.lines().size()));
		int row = indexOf(id);
		if (row >= 0) {
			table.setSelection(row);
		}
	}

	private int indexOf(int category) {
		for (int i = 0; i < listed.lines().size(); i++) {
			if (listed.lines().get(i).id() == category) {
				return i + 1;
			}
		}
		return -1;
	}

	/** The rectangle of a category's line in {@link #table()}, or null where it is not listed; for tests. */
	@Nullable
	Rectangle boundsOf(int category) {
		int row = indexOf(category);
		return row < 0 ? null : table.getItem(row).getBounds(0);
	}

	/** The list itself. */
	Table table() {
		return table;
	}

	private void fill(TableItem item, int index) {
		if (index == 0) {
			item.setText(0, Messages.CategorySidebar_all);
			item.setText(1, Numbers.of(counts.lines().stream().mapToInt(CategoryCounts.Line::images).sum()));
			item.setFont(filtered.isEmpty() ? bold() : null);
			return;
		}
		CategoryCounts.Line line = listed.lines().get(index - 1);
		boolean searching = !find.getText().isBlank();
		String name = searching ? line.path() : INDENT.repeat(line.depth()) + line.name();
		var gc = new GC(table);
		item.setText(0, ShortText.fit(gc, name, table.getColumn(0).getWidth() - MARGIN));
		gc.dispose();
		item.setText(1, Numbers.of(line.images()));
		item.setFont(filtered.contains(line.id()) ? bold() : null);
	}

	private Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	private void clicked(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (event.button == 1 && item != null) {
			filter(table.indexOf(item));
		}
	}

	private void filter(int row) {
		if (row == 0) {
			listener.filter(Set.of());
		} else if (row > 0) {
			Set<Integer> branch = counts.branch(listed.lines().get(row - 1).id());
			listener.filter(branch.equals(filtered) ? Set.of() : branch);
		}
	}

	private void downFromFind(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 1) {
			table.setFocus();
			table.setSelection(1);
			event.doit = false;
		}
	}

	private void menuDetected(Event event) {
		int row = table.getSelectionIndex();
		List<Integer> selected = listener.dragged(null);
		if (row < 1 || selected.isEmpty()) {
			event.doit = false;
			return;
		}
		int category = listed.lines().get(row - 1).id();
		Menu menu = new Menu(table);
		item(menu, Messages.CategorySidebar_relabel, selected, () -> listener.relabel(selected, category));
		if (category != CategoryRecord.NONE) {
			item(menu, Messages.CategorySidebar_example, selected, () -> listener.exemplify(selected, category, false));
			item(menu, Messages.CategorySidebar_counter, selected, () -> listener.exemplify(selected, category, true));
		}
		menu.addListener(SWT.Hide, hidden -> UiThread.run(menu, menu::dispose));
		menu.setVisible(true);
		event.doit = false;
	}

	private static void item(Menu menu, String text, List<Integer> selected, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(NLS.bind(text, Numbers.of(selected.size())));
		item.addListener(SWT.Selection, chosen -> action.run());
	}

	/** Takes images that are dropped on a category. */
	private final class ImageDrop extends DropTargetAdapter {

		@Override
		public void dragEnter(DropTargetEvent event) {
			dragOver(event);
		}

		@Override
		public void dragOver(DropTargetEvent event) {
			boolean takes = category(event) != null
					&& listener.accepts(LocalSelectionTransfer.getTransfer().getSelection());
			event.detail = takes ? offered(event) : DND.DROP_NONE;
			event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
		}

		private int offered(DropTargetEvent event) {
			for (int operation : new int[] { DND.DROP_MOVE, DND.DROP_COPY, DND.DROP_LINK }) {
				if ((event.operations & operation) != 0) {
					return operation;
				}
			}
			return DND.DROP_NONE;
		}

		@Override
		public void drop(DropTargetEvent event) {
			CategoryCounts.Line line = category(event);
			List<Integer> samples = listener.dragged(LocalSelectionTransfer.getTransfer().getSelection());
			if (line != null && !samples.isEmpty()) {
				listener.relabel(samples, line.id());
			}
		}

		private CategoryCounts.@Nullable Line category(DropTargetEvent event) {
			int row = event.item instanceof TableItem item ? table.indexOf(item) : -1;
			return row < 1 ? null : listed.lines().get(row - 1);
		}
	}
}
