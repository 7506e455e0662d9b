package org.reannotate.editors.sample.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.osgi.util.NLS;

/**
 * What a person can choose to have explained: the given category beside the suggested one, or any by itself. Pure.
 *
 * @param entries in the order of the list
 */
public record ExplainTargets(List<Entry> entries) {

	/** Likeliest categories that are offered by name. */
	private static final int MOST = 8;

	/**
	 * One choice.
	 *
	 * @param text       for a person
	 * @param categories one, or two to be put side by side
	 */
	public record Entry(String text, List<Integer> categories) {
		public Entry {
			categories = List.copyOf(categories);
		}
	}

	public ExplainTargets {
		entries = List.copyOf(entries);
	}

	/**
	 * The choices for an image.
	 *
	 * @param chosen a category that a person asked for by name, or -1
	 */
	public static ExplainTargets of(ExplainSubject subject, int chosen, IntFunction<String> names) {
		var entries = new ArrayList<Entry>();
		int other = subject.other();
		if (subject.given() >= 0 && other >= 0) {
			entries.add(new Entry(subject.suggested() == other ? Messages.ExplainTargets_givenAndSuggested
					: Messages.ExplainTargets_givenAndLikeliest, List.of(subject.given(), other)));
		}
		var single = new LinkedHashSet<Integer>();
		single.add(chosen);
		single.add(subject.given());
		single.add(other);
		subject.likeliest().stream().limit(MOST).forEach(single::add);
		single.remove(-1);
		single.forEach(category -> entries.add(new Entry(name(subject, category, names), List.of(category))));
		return new ExplainTargets(entries);
	}

	private static String name(ExplainSubject subject, int category, IntFunction<String> names) {
		if (category == subject.given()) {
			return NLS.bind(Messages.ExplainTargets_given, names.apply(category));
		}
		return category == subject.suggested() ? NLS.bind(Messages.ExplainTargets_suggested, names.apply(category))
				: names.apply(category);
	}

	/** The entry of those categories; 0, the first, where none is. */
	public int indexOf(List<Integer> categories) {
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).categories().equals(categories)) {
				return i;
			}
		}
		return 0;
	}
}
