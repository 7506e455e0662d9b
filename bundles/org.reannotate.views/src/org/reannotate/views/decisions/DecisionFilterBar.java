package org.reannotate.views.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

/** The fields with which a person filters decisions. UI thread only. */
final class DecisionFilterBar extends Composite {

	private static final int TYPING_MS = 200;
	private static final int[] DAYS = { 0, 1, 7, 30 };

	private final Text text;
	private final Combo author;
	private final Combo kind;
	private final Combo category;
	private final Combo time;
	private final Consumer<DecisionFilter> changed;
	private final Runnable typed = this::changed;
	private DecisionFilter filter = DecisionFilter.ALL;
	private List<String> authors = List.of();
	private List<Integer> categories = List.of();

	DecisionFilterBar(Composite parent, Consumer<DecisionFilter> changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(this);
		text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.DecisionFilterBar_text);
		text.setToolTipText(Messages.DecisionFilterBar_textTip);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		author = combo(Messages.DecisionFilterBar_authorTip, Messages.DecisionFilterBar_everybody);
		kind = combo(Messages.DecisionFilterBar_kindTip, kinds());
		category = combo(Messages.DecisionFilterBar_categoryTip, Messages.DecisionFilterBar_anyCategory);
		time = combo(Messages.DecisionFilterBar_timeTip, Messages.DecisionFilterBar_ever, Messages.DecisionFilterBar_day,
				Messages.DecisionFilterBar_week, Messages.DecisionFilterBar_month);
		text.addListener(SWT.Modify, event -> getDisplay().timerExec(TYPING_MS, typed));
		for (Combo combo : List.of(author, kind, category, time)) {
			combo.addListener(SWT.Selection, event -> changed());
		}
	}

	private static String[] kinds() {
		var names = new ArrayList<>(List.of(Messages.DecisionFilterBar_anyKind));
		for (DecisionKind each : DecisionKind.values()) {
			names.add(DecisionWords.kind(each));
		}
		return names.toArray(String[]::new);
	}

	private Combo combo(String tip, String... items) {
		var combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items);
		combo.select(0);
		combo.setToolTipText(tip);
		GridDataFactory.fillDefaults().hint(104, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private void changed() {
		if (isDisposed()) {
			return;
		}
		int who = author.getSelectionIndex() - 1;
		int what = kind.getSelectionIndex() - 1;
		int about = category.getSelectionIndex() - 1;
		var now = new DecisionFilter(text.getText(), who < 0 ? "" : authors.get(who),
				what < 0 ? null : DecisionKind.values()[what], about < 0 ? CategoryRecord.NONE : categories.get(about),
				DAYS[Math.max(0, time.getSelectionIndex())], filter.sampleId());
		if (!now.equals(filter)) {
			filter = now;
			changed.accept(now);
		}
	}

	/** Offers the people and categories of a log, and shows the filter. */
	void set(DecisionFilter other, DecisionLog log, SessionTaxonomy taxonomy) {
		boolean typing = text.isFocusControl();
		filter = typing ? other.withText(filter.text()) : other;
		if (!typing && !text.getText().strip().equals(other.text())) {
			text.setText(other.text());
		}
		authors = log.authors();
		fill(author, Messages.DecisionFilterBar_everybody, authors, authors.indexOf(other.author()));
		Map<String, Integer> byPath = new TreeMap<>();
		log.categories().stream().map(taxonomy::resolve).forEach(id -> byPath.put(taxonomy.path(id), id));
		categories = List.copyOf(byPath.values());
		fill(category, Messages.DecisionFilterBar_anyCategory, List.copyOf(byPath.keySet()),
				categories.indexOf(other.category()));
		DecisionKind which = other.kind();
		kind.select(which == null ? 0 : which.ordinal() + 1);
		for (int i = 0; i < DAYS.length; i++) {
			if (DAYS[i] == other.days()) {
				time.select(i);
			}
		}
	}

	private static void fill(Combo combo, String any, List<String> names, int selected) {
		var items = new ArrayList<>(List.of(any));
		items.addAll(names);
		String[] now = items.toArray(String[]::new);
		if (!Arrays.equals(now, combo.getItems())) {
			combo.setItems(now);
		}
		combo.select(selected + 1);
	}
}
