package org.reannotate.views.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.views.lists.FilterFields;

/** The fields with which a person filters decisions. UI thread only. */
final class DecisionFilterBar extends FilterFields {

	/** More than these are found by typing: a list of thousands helps nobody. */
	private static final int CATEGORIES = 300;
	private static final int[] DAYS = { 0, 1, 7, 30 };

	private final Text text;
	private final Combo author;
	private final Combo kind;
	private final Combo category;
	private final Combo time;
	private final Consumer<DecisionFilter> changed;
	private DecisionFilter filter = DecisionFilter.ALL;
	private List<String> authors = List.of();
	private List<Integer> categories = List.of();

	DecisionFilterBar(Composite parent, Consumer<DecisionFilter> changed) {
		super(parent);
		this.changed = changed;
		text = text(Messages.DecisionFilterBar_text, Messages.DecisionFilterBar_textTip, this::changed);
		author = combo(Messages.DecisionFilterBar_authorTip, this::changed, Messages.DecisionFilterBar_everybody);
		kind = combo(Messages.DecisionFilterBar_kindTip, this::changed, kinds());
		category = combo(Messages.DecisionFilterBar_categoryTip, this::changed, Messages.DecisionFilterBar_anyCategory);
		time = combo(Messages.DecisionFilterBar_timeTip, this::changed, Messages.DecisionFilterBar_ever,
				Messages.DecisionFilterBar_day, Messages.DecisionFilterBar_week, Messages.DecisionFilterBar_month);
	}

	private static String[] kinds() {
		var names = new ArrayList<>(List.of(Messages.DecisionFilterBar_anyKind));
		for (DecisionKind each : DecisionKind.values()) {
			names.add(DecisionWords.kind(each));
		}
		return names.toArray(String[]::new);
	}

	private void changed() {
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
		log.categories().stream().map(taxonomy::resolve).distinct().limit(CATEGORIES)
				.forEach(id -> byPath.put(taxonomy.path(id), id));
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
}
