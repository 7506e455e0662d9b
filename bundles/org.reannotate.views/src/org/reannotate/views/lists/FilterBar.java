package org.reannotate.views.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.views.lists.ListFilter.Show;

/** The fields with which a person filters and sorts a list of findings. UI thread only. */
final class FilterBar extends FilterFields {

	/** More than these are found by typing: a list of thousands helps nobody. */
	private static final int CATEGORIES = 300;
	private static final int PAIRS = 100;
	private static final double[] LEAST = { 0, 0.5, 0.75, 0.9 };

	private final Text text;
	private final Combo show;
	private final Combo category;
	private final Combo pair;
	private final Combo probability;
	private final Combo sort;
	private final Consumer<ListFilter> filtered;
	private final Consumer<ListSort> sorted;
	private List<Integer> categories = List.of();
	private List<CategoryPair> pairs = List.of();
	private ListFilter filter = ListFilter.OPEN;

	FilterBar(Composite parent, Consumer<ListFilter> filtered, Consumer<ListSort> sorted) {
		super(parent);
		this.filtered = filtered;
		this.sorted = sorted;
		text = text(Messages.FilterBar_text, Messages.FilterBar_textTip, this::changed);
		show = combo(Messages.FilterBar_showTip, this::changed, Messages.FilterBar_open, Messages.FilterBar_settled,
				Messages.FilterBar_kept, Messages.FilterBar_corrected, Messages.FilterBar_excluded, Messages.FilterBar_all);
		category = combo(Messages.FilterBar_categoryTip, this::changed, Messages.FilterBar_anyCategory);
		pair = combo(Messages.FilterBar_pairTip, this::changed, Messages.FilterBar_anyPair);
		probability = combo(Messages.FilterBar_probabilityTip, this::changed, Messages.FilterBar_anyProbability, least(1),
				least(2), least(3), Messages.FilterBar_below);
		sort = combo(Messages.FilterBar_sortTip, this::sortChanged, Messages.FilterBar_urgency,
				Messages.FilterBar_probability, Messages.FilterBar_label, Messages.FilterBar_suggestion,
				Messages.FilterBar_path, Messages.FilterBar_state, Messages.FilterBar_decided);
	}

	private void sortChanged() {
		sorted.accept(new ListSort(ListSort.Key.values()[sort.getSelectionIndex()], false));
	}

	private static String least(int step) {
		return NLS.bind(Messages.FilterBar_least, Percent.of(LEAST[step]));
	}

	private void changed() {
		int step = probability.getSelectionIndex();
		int chosenCategory = category.getSelectionIndex() - 1;
		int chosenPair = pair.getSelectionIndex() - 1;
		ListFilter now = new ListFilter(Show.values()[show.getSelectionIndex()],
				chosenCategory < 0 ? Set.of() : Set.of(categories.get(chosenCategory)),
				chosenPair < 0 ? null : pairs.get(chosenPair), step == LEAST.length ? 0 : LEAST[step],
				step == LEAST.length ? Math.nextDown(LEAST[1]) : 1, filter.folded(), text.getText());
		if (!now.equals(filter)) {
			filter = now;
			filtered.accept(now);
		}
	}

	/** Shows a filter that was set elsewhere; what the person is typing stays. */
	void set(ListFilter other, SessionTaxonomy taxonomy) {
		boolean typing = text.isFocusControl();
		filter = typing ? other.withText(filter.text()) : other;
		if (!typing && !text.getText().strip().equals(other.text())) {
			text.setText(other.text());
		}
		show.select(other.show().ordinal());
		probability.select(step(other));
		choose(taxonomy, other);
	}

	private static int step(ListFilter filter) {
		if (filter.to() < 1) {
			return LEAST.length;
		}
		for (int step = LEAST.length - 1; step > 0; step--) {
			if (filter.from() >= LEAST[step]) {
				return step;
			}
		}
		return 0;
	}

	/** Offers the categories and pairs that the findings speak of. */
	void offer(List<FindingRow> all, SessionTaxonomy taxonomy) {
		Map<Integer, Long> named = all.stream().flatMap(row -> row.categories().stream())
				.collect(Collectors.groupingBy(id -> id, Collectors.counting()));
		List<Integer> foundCategories = named.keySet().stream().sorted(Comparator.comparing(id -> -named.get(id)))
				.limit(CATEGORIES).sorted(Comparator.comparing(taxonomy::path)).toList();
		Map<CategoryPair, Long> counts = all.stream().map(FilterBar::pairOf).filter(found -> found != null)
				.collect(Collectors.groupingBy(found -> found, Collectors.counting()));
		List<CategoryPair> foundPairs = counts.keySet().stream().sorted(
				Comparator.comparing((CategoryPair found) -> -counts.get(found)).thenComparing(CategoryPair::a)).limit(PAIRS)
				.toList();
		if (!foundCategories.equals(categories) || !foundPairs.equals(pairs)) {
			categories = foundCategories;
			pairs = foundPairs;
			choose(taxonomy, filter);
		}
	}

	private static @Nullable CategoryPair pairOf(FindingRow row) {
		return row.label() < 0 || row.suggested() < 0 || row.label() == row.suggested() ? null
				: CategoryPair.of(row.label(), row.suggested());
	}

	/** Fills both lists and selects what the filter names, which may be something that no finding speaks of. */
	private void choose(SessionTaxonomy taxonomy, ListFilter chosen) {
		CategoryPair both = chosen.pair();
		if (both != null && !pairs.contains(both)) {
			pairs = plus(pairs, both);
		}
		int one = chosen.categories().stream().findFirst().orElse(-1);
		if (one >= 0 && !categories.contains(one)) {
			categories = plus(categories, one);
		}
		fill(category, Messages.FilterBar_anyCategory, categories.stream().map(taxonomy::path).toList(),
				categories.indexOf(one));
		fill(pair, Messages.FilterBar_anyPair,
				pairs.stream().map(
						each -> NLS.bind(Messages.FilterBar_pair, taxonomy.name(each.a()), taxonomy.name(each.b()))).toList(),
				both == null ? -1 : pairs.indexOf(both));
	}

	private static <T> List<T> plus(List<T> list, T last) {
		var longer = new ArrayList<>(list);
		longer.add(last);
		return List.copyOf(longer);
	}

	/** Shows an order that was chosen elsewhere. */
	void set(ListSort order) {
		sort.select(order.key().ordinal());
	}

	/** The field to type into. */
	Text text() {
		return text;
	}
}
