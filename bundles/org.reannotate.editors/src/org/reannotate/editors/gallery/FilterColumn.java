package org.reannotate.editors.gallery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.Group;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * A column that images are filtered by: which values there are, which of them a filter has, and how to change it. No
 * widgets.
 *
 * @param name   for people
 * @param key    what counts by value
 * @param get    the chosen values of a filter; empty: all pass
 * @param with   a filter with other values
 * @param values all that can be chosen, with their names
 */
record FilterColumn<T>(String name, GroupKey key, Function<SampleFilter, Set<T>> get,
		BiFunction<SampleFilter, Set<T>, SampleFilter> with, Function<SessionTaxonomy, List<Choice<T>>> values) {

	private static final int LONGEST = 24;

	/** The columns with values to tick, in the order they are shown. */
	static List<FilterColumn<?>> all() {
		return List.of(
				new FilterColumn<>(Messages.FilterColumn_category, GroupKey.CATEGORY, SampleFilter::categories,
						SampleFilter::withCategories, taxonomy -> categories(taxonomy, Messages.GroupTitles_noLabel)),
				new FilterColumn<>(Messages.FilterColumn_given, GroupKey.GIVEN, SampleFilter::given, SampleFilter::withGiven,
						taxonomy -> categories(taxonomy, Messages.GroupTitles_noLabel)),
				new FilterColumn<>(Messages.FilterColumn_prediction, GroupKey.PREDICTION, SampleFilter::predictions,
						SampleFilter::withPredictions,
						taxonomy -> categories(taxonomy, Messages.GroupTitles_noPrediction)),
				new FilterColumn<>(Messages.FilterColumn_split, GroupKey.SPLIT, SampleFilter::splits,
						SampleFilter::withSplits, taxonomy -> constants(Split.values(), Split::id)),
				new FilterColumn<>(Messages.FilterColumn_state, GroupKey.STATE, SampleFilter::states,
						SampleFilter::withStates, taxonomy -> constants(SampleState.values(), GroupTitles::name)),
				new FilterColumn<>(Messages.FilterColumn_finding, GroupKey.FINDING, SampleFilter::findings,
						SampleFilter::withFindings, taxonomy -> constants(FindingKind.values(), GroupTitles::name)));
	}

	private static List<Choice<Integer>> categories(SessionTaxonomy taxonomy, String none) {
		var choices = new ArrayList<Choice<Integer>>();
		choices.add(new Choice<>(CategoryRecord.NONE, none, 0));
		taxonomy.categories().forEach(record -> choices.add(new Choice<>(record.id(), record.path(), 0)));
		return choices;
	}

	private static <T extends Enum<T>> List<Choice<T>> constants(T[] values, Function<T, String> name) {
		return List.of(values).stream().map(value -> new Choice<>(value, name.apply(value), 0)).toList();
	}

	/** All values, each with the number of images that have it among those that pass the other columns. */
	List<Choice<T>> choices(SampleFilter filter, SampleIndex index, SessionTaxonomy taxonomy) {
		Map<Integer, Integer> counts = new HashMap<>();
		for (Group group : index.groups(with.apply(filter, Set.of()), key)) {
			counts.put(group.value(), group.count());
		}
		return values.apply(taxonomy).stream()
				.map(choice -> new Choice<>(choice.value(), choice.name(), counts.getOrDefault(number(choice.value()), 0)))
				.toList();
	}

	private static int number(Object value) {
		return value instanceof Enum<?> constant ? constant.ordinal() : (Integer) value;
	}

	/** Whether the filter says anything about this column. */
	boolean restricts(SampleFilter filter) {
		return !get.apply(filter).isEmpty();
	}

	/** What the filter says about this column, in few words. */
	String describe(SampleFilter filter, SessionTaxonomy taxonomy) {
		Set<T> chosen = get.apply(filter);
		if (chosen.isEmpty()) {
			return name;
		}
		String first = values.apply(taxonomy).stream().filter(choice -> chosen.contains(choice.value())).map(Choice::name)
				.findFirst().orElse(Messages.FilterColumn_gone);
		String shown = first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "\u2026";
		return chosen.size() == 1 ? NLS.bind(Messages.FilterColumn_one, name, shown)
				: NLS.bind(Messages.FilterColumn_several, new Object[] { name, shown, chosen.size() - 1 });
	}
}
