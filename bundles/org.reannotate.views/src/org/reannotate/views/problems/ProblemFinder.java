package org.reannotate.views.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.views.problems.DatasetProblem.Kind;

/** Finds what is wrong with a dataset as a whole, less what people have settled. Blocks; for a job. */
public final class ProblemFinder {

	/** So many problems of a kind are listed one by one; the rest in one. */
	static final int LISTED = 100;
	/** The largest category has so many times the images of the smallest before it is worth a word, */
	private static final double UNEVEN = 10;
	/** and so many times before it spoils a model. */
	private static final double GRAVE = 30;

	private final DatasetStore store;
	private final SampleIndex index;
	private final Map<Integer, CategoryRecord> categories;

	private ProblemFinder(DatasetStore store) {
		this.store = store;
		this.index = store.index();
		this.categories = store.categories().stream().collect(Collectors.toMap(CategoryRecord::id, each -> each));
	}

	/**
	 * All problems, gravest kinds first.
	 *
	 * @param groups   of duplicates
	 * @param findings the current ones, or null before the first audit
	 */
	public static List<DatasetProblem> find(DatasetStore store, List<DuplicateGroup> groups,
			@Nullable FindingSet findings) throws DatasetException {
		var finder = new ProblemFinder(store);
		var problems = new ArrayList<DatasetProblem>();
		finder.duplicates(problems, groups);
		finder.unreadable(problems);
		if (findings != null) {
			finder.mergeable(problems, findings.mergeableCategories());
		}
		finder.imbalance(problems);
		return problems;
	}

	private void unreadable(List<DatasetProblem> problems) throws DatasetException {
		var states = Arrays.stream(SampleState.values()).filter(state -> state != SampleState.EXCLUDED)
				.collect(Collectors.toSet());
		int[] ids = index.ids(SampleFilter.ALL.withPresence(Presence.UNREADABLE).withStates(states), SampleSort.BY_ID);
		for (SampleRecord sample : store.samples(Arrays.copyOf(ids, Math.min(LISTED, ids.length)))) {
			String why = sample.unreadable();
			problems.add(problem(Kind.UNREADABLE, "unreadable " + sample.id(), true,
					NLS.bind(Messages.ProblemFinder_unreadable, sample.path(), why == null ? "" : why), sample.path(),
					List.of(sample.id()), List.of()));
		}
		more(problems, "unreadable", ids.length, Messages.ProblemFinder_moreUnreadable);
	}

	private DatasetProblem problem(Kind kind, String key, boolean grave, String message, String location,
			List<Integer> samples, List<Integer> labels) {
		List<Long> seen = samples.stream().map(index::row).map(row -> row < 0 ? 0 : index.lastDecision(row)).toList();
		return new DatasetProblem(kind, key, grave, message, location, samples, seen, labels,
				labels.stream().map(this::path).toList());
	}

	private void more(List<DatasetProblem> problems, String kind, int count, String text) {
		if (count > LISTED) {
			problems.add(problem(Kind.MORE, "more " + kind, true, NLS.bind(text, count - LISTED), "", List.of(), List.of()));
		}
	}

	private void duplicates(List<DatasetProblem> problems, List<DuplicateGroup> groups) {
		int differing = 0;
		for (DuplicateGroup group : groups) {
			List<Integer> rows = group.sampleIds().stream().map(index::row).filter(row -> row >= 0 && !index.missing(row)
					&& index.state(row) != SampleState.EXCLUDED && index.category(row) != CategoryRecord.NONE).toList();
			List<Integer> labels = rows.stream().map(index::category).distinct().sorted().toList();
			if (labels.size() > 1 && ++differing <= LISTED) {
				List<Integer> samples = rows.stream().map(index::id).sorted().toList();
				String first = index.path(index.row(samples.get(0)));
				problems.add(problem(Kind.DUPLICATES,
						"duplicates " + samples.stream().map(String::valueOf).collect(Collectors.joining(" ")), true,
						NLS.bind(Messages.ProblemFinder_duplicates, new Object[] { samples.size(), first,
								labels.stream().map(this::path).collect(Collectors.joining(", ")) }),
						first, samples, labels));
			}
		}
		more(problems, "duplicates", differing, Messages.ProblemFinder_moreDuplicates);
	}

	private void mergeable(List<DatasetProblem> problems, List<MergeableCategories> pairs) {
		for (MergeableCategories pair : pairs) {
			int a = resolve(pair.categoryA());
			int b = resolve(pair.categoryB());
			if (pair.recommended() == Recommendation.YES && a != b && categories.containsKey(a)
					&& categories.containsKey(b)) {
				problems.add(problem(Kind.MERGEABLE, "mergeable " + Math.min(a, b) + " " + Math.max(a, b), false,
						NLS.bind(Messages.ProblemFinder_mergeable, path(a), path(b)), path(a), List.of(), List.of(a, b)));
			}
		}
	}

	private void imbalance(List<DatasetProblem> problems) {
		Map<Integer, Integer> counts = index.countByCategory(SampleFilter.ALL.withPresence(Presence.READABLE));
		counts.remove(CategoryRecord.NONE);
		if (counts.size() < 2) {
			return;
		}
		var smallest = counts.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
		var largest = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
		double times = (double) largest.getValue() / smallest.getValue();
		if (times >= UNEVEN) {
			problems.add(problem(Kind.IMBALANCE, "imbalance", times >= GRAVE,
					NLS.bind(Messages.ProblemFinder_imbalance,
							new Object[] { path(largest.getKey()), largest.getValue(), path(smallest.getKey()),
									smallest.getValue(), Math.round(times) }),
					path(smallest.getKey()), List.of(), List.of()));
		}
	}

	private int resolve(int category) {
		CategoryRecord record = categories.get(category);
		return record == null || !record.merged() ? category : record.mergedInto();
	}

	private String path(int category) {
		CategoryRecord record = categories.get(category);
		return record == null ? "" : record.path();
	}
}
