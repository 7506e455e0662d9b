package org.reannotate.ui.review;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.ui.theme.Enablement;

/**
 * Asks for a category: type to find, arrows to choose, Enter to take; likeliest first. For thousands of categories. UI
 * thread.
 */
public final class CategoryDialog extends Dialog {

	private static final int LONGEST = 80;

	private final String title;
	private final CategoryMatches matches;
	private final boolean withNone;
	private List<CategoryRecord> shown = List.of();
	private Text field;
	private Table table;
	private OptionalInt chosen = OptionalInt.empty();

	private CategoryDialog(Shell parent, String title, CategoryMatches matches, boolean withNone) {
		super(parent);
		this.title = title;
		this.matches = matches;
		this.withNone = withNone;
	}

	/**
	 * The chosen category's id, or empty when the person cancelled.
	 *
	 * @param likeliest ids of all categories, best first: {@link LabelKeys#likeliest}
	 * @param withNone  whether "no label" can be chosen, which gives {@link CategoryRecord#NONE}
	 */
	public static OptionalInt choose(Shell parent, String title, SessionTaxonomy taxonomy, List<Integer> likeliest,
			boolean withNone) {
		var dialog = new CategoryDialog(parent, title, new CategoryMatches(taxonomy, likeliest), withNone);
		return dialog.open() == Window.OK ? dialog.chosen : OptionalInt.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.CategoryDialog_find);
		field = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		table = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(64), 12 * table.getItemHeight())
				.applyTo(table);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		field.addModifyListener(event -> find());
		field.addListener(SWT.KeyDown, this::move);
		field.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL) {
				okPressed();
			}
		});
		field.setFocus();
		find();
		return area;
	}

	private void find() {
		shown = matches.find(field.getText());
		table.setItemCount(count());
		table.clearAll();
		if (count() > 0) {
			table.setSelection(0);
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			Enablement.set(ok, count() > 0);
		}
	}

	private int count() {
		return shown.size() + (withNone && field.getText().isBlank() ? 1 : 0);
	}

	private void fill(Event event) {
		int index = table.indexOf((TableItem) event.item);
		if (index >= shown.size()) {
			((TableItem) event.item).setText(Messages.CategoryDialog_none);
			return;
		}
		String path = shown.get(index).path();
		((TableItem) event.item).setText(path.length() <= LONGEST ? path
				: NLS.bind(Messages.CategoryDialog_long, path.substring(0, LONGEST / 2), path.substring(path.length() - LONGEST / 2)));
	}

	private void move(Event event) {
		int delta = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> 10;
		case SWT.PAGE_UP -> -10;
		default -> 0;
		};
		if (delta != 0 && count() > 0) {
			event.doit = false;
			table.setSelection(Math.max(0, Math.min(count() - 1, table.getSelectionIndex() + delta)));
			table.showSelection();
		}
	}

	@Override
	protected void okPressed() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < count()) {
			chosen = OptionalInt.of(index < shown.size() ? shown.get(index).id() : CategoryRecord.NONE);
			super.okPressed();
		}
	}
}
