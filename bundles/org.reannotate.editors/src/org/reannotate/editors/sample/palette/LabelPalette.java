package org.reannotate.editors.sample.palette;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.review.LabelKeys;

/**
 * All categories with their keys, the likeliest for the image first; typing finds. Enter or a click gives the category
 * as the label, with Ctrl as a further one. UI thread only.
 */
public final class LabelPalette extends Composite {

	/** Is told which category a person gives. */
	public interface Listener {

		/** @param also as a further category rather than as the label */
		void chosen(int categoryId, boolean also);
	}

	private static final int LONGEST_NAME = 24;
	private static final int KEY_WIDTH = 32;
	private static final int PROBABILITY_WIDTH = 56;

	private final Listener listener;
	private final Runnable left;
	private final Label title;
	private final Text search;
	private final Table table;
	private final CategoryChips chips;
	private PaletteContent content = PaletteContent.EMPTY;
	private List<PaletteRow> rows = List.of();

	/** @param left is run when the person is done here: the focus goes elsewhere */
	public LabelPalette(Composite parent, Listener listener, Runnable left) {
		super(parent, SWT.NONE);
		this.listener = listener;
		this.left = left;
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 4).applyTo(this);
		title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.LabelPalette_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = new Table(this, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(240, 120).applyTo(table);
		chips = new CategoryChips(table);
		for (int column = 0; column < 3; column++) {
			new TableColumn(table, column == 2 ? SWT.RIGHT : SWT.LEFT);
		}
		setTitle("");
		hook();
	}

	private void hook() {
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Resize, event -> layoutColumns());
		table.addListener(SWT.MouseUp, this::clicked);
		table.addListener(SWT.KeyDown, this::tableKey);
		search.addModifyListener(event -> refresh());
		search.addListener(SWT.KeyDown, this::searchKey);
		search.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
			}
		});
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = title.getText();
				}
			}
		});
		var menu = new Menu(table);
		item(menu, Messages.LabelPalette_label, false);
		item(menu, Messages.LabelPalette_also, true);
		table.setMenu(menu);
	}

	private void item(Menu menu, String text, boolean also) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> choose(also));
	}

	/** Says what a choice is for: the image's label, or a selected object. */
	public void setTitle(String what) {
		String text = what.isEmpty() ? Messages.LabelPalette_title : what;
		if (!text.equals(title.getText())) {
			title.setText(text);
		}
	}

	/** Shows other categories or another image; what was typed stays. */
	public void setContent(PaletteContent newContent) {
		if (!content.equals(newContent)) {
			content = newContent;
			refresh();
		}
	}

	/** The rows as they are shown. */
	public List<PaletteRow> rows() {
		return rows;
	}

	/** Puts the keyboard into the search field. */
	public void find() {
		search.setFocus();
		search.selectAll();
	}

	private void refresh() {
		rows = PaletteModel.rows(content, search.getText());
		table.setItemCount(rows.size());
		table.clearAll();
		if (search.getText().isBlank() || rows.isEmpty()) {
			table.deselectAll();
		} else {
			table.setSelection(0);
		}
		if (!rows.isEmpty()) {
			table.setTopIndex(0);
		}
	}

	private void fill(Event event) {
		var item = (TableItem) event.item;
		if (event.index >= rows.size()) {
			return;
		}
		PaletteRow row = rows.get(event.index);
		String mark = row.primary() ? Messages.LabelPalette_primary
				: row.further() ? Messages.LabelPalette_further
						: row.suggested() ? Messages.LabelPalette_suggested : "";
		String name = row.above().isEmpty() ? shortened(row.name())
				: NLS.bind(Messages.LabelPalette_nested, shortened(row.name()), row.above());
		item.setText(new String[] { row.key(), " " + (mark.isEmpty() ? name : NLS.bind(Messages.LabelPalette_marked, mark, name)),
				row.probability() < 0 ? "" : Percent.of(row.probability()) });
		item.setImage(1, chips.of(row.categoryId(), row.colour()));
		item.setFont(row.primary() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
	}

	private void layoutColumns() {
		int width = table.getClientArea().width;
		table.getColumn(0).setWidth(KEY_WIDTH);
		table.getColumn(1).setWidth(Math.max(80, width - KEY_WIDTH - PROBABILITY_WIDTH));
		table.getColumn(2).setWidth(PROBABILITY_WIDTH);
	}

	/** So short that what is said behind it is seen. */
	private static String shortened(String name) {
		return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "\u2026";
	}

	private void clicked(Event event) {
		@Nullable TableItem item = table.getItem(new Point(event.x, event.y));
		if (event.button == 1 && item != null) {
			choose(table.indexOf(item), (event.stateMask & SWT.MOD1) != 0);
		}
	}

	private void tableKey(Event event) {
		int digit = LabelKeys.NAMES.indexOf(String.valueOf(event.character).toUpperCase(Locale.ROOT));
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			choose((event.stateMask & SWT.MOD1) != 0);
		} else if (event.keyCode == SWT.ESC) {
			left.run();
		} else if (digit >= 0 && digit < content.keys().size() && content.keys().get(digit) >= 0) {
			listener.chosen(content.keys().get(digit), false);
			left.run();
		}
	}

	private void searchKey(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
			int to = table.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
			if (to >= 0 && to < rows.size()) {
				table.setSelection(to);
			}
			event.doit = false;
		}
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			choose((event.stateMask & SWT.MOD1) != 0);
		}
		case SWT.ESC -> {
			event.doit = false;
			search.setText("");
			left.run();
		}
		default -> {
			// typed
		}
		}
	}

	private void choose(boolean also) {
		choose(table.getSelectionIndex(), also);
	}

	private void choose(int index, boolean also) {
		if (index < 0 || index >= rows.size()) {
			return;
		}
		int category = rows.get(index).categoryId();
		search.setText("");
		left.run();
		listener.chosen(category, also);
	}

	@Override
	public boolean setFocus() {
		return search.setFocus();
	}
}
