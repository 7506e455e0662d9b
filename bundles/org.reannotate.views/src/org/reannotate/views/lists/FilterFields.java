package org.reannotate.views.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A row of fields to filter by, which continues below where there is no room. UI thread only. */
public abstract class FilterFields extends Composite {

	private static final int TYPING_MS = 200;
	private static final int TEXT_WIDTH = 200;
	/** Names of categories may be long. */
	private static final int WIDEST = 220;

	protected FilterFields(Composite parent) {
		super(parent, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 8;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		setLayout(layout);
	}

	/** A field to type into. {@code typed} is run when the person pauses, unless the field is gone by then. */
	protected final Text text(String message, String tip, Runnable typed) {
		var text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(message);
		text.setToolTipText(tip);
		text.setLayoutData(new RowData(TEXT_WIDTH, SWT.DEFAULT));
		Runnable unlessDisposed = () -> {
			if (!text.isDisposed()) {
				typed.run();
			}
		};
		text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(TYPING_MS, unlessDisposed));
		return text;
	}

	/** A choice; the first one is chosen. */
	protected final Combo combo(String tip, Runnable chosen, String... items) {
		var combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(tip);
		fill(combo, List.of(items), 0);
		combo.addListener(SWT.Selection, event -> chosen.run());
		return combo;
	}

	/** Offers something that stands for no choice, then the rest. */
	protected static void fill(Combo combo, String any, List<String> names, int selected) {
		var items = new ArrayList<>(List.of(any));
		items.addAll(names);
		fill(combo, items, selected + 1);
	}

	private static void fill(Combo combo, List<String> items, int selected) {
		String[] now = items.toArray(String[]::new);
		if (!Arrays.equals(now, combo.getItems())) {
			combo.setItems(now);
			combo.setLayoutData(null);
			int width = combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			combo.setLayoutData(new RowData(Math.min(WIDEST, width), SWT.DEFAULT));
			combo.requestLayout();
		}
		if (combo.getSelectionIndex() != selected) {
			combo.select(selected);
		}
	}
}
