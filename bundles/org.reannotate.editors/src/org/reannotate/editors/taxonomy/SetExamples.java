package org.reannotate.editors.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.model.Category;

/**
 * Adds images to the examples or counter-examples of a category and takes others away. What others added meanwhile
 * stays.
 *
 * @param counter whether it is about the counter-examples
 * @param added   sample ids
 * @param removed sample ids
 */
public record SetExamples(int category, boolean counter, List<Integer> added, List<Integer> removed)
		implements TaxonomyStep {

	public SetExamples {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
	}

	@Override
	public TaxonomyStep apply(TaxonomyTree tree) throws DatasetException {
		List<Integer> examples = of(tree.get(category), counter);
		var before = List.copyOf(examples);
		var after = new LinkedHashSet<>(before);
		after.removeAll(removed);
		after.addAll(added);
		examples.clear();
		examples.addAll(after);
		return new SetExamples(category, counter, missing(before, after), missing(after, before));
	}

	/** The examples, or the counter-examples, of a category: sample ids. */
	public static List<Integer> of(Category category, boolean counter) {
		return counter ? category.getCounterExamples() : category.getExamples();
	}

	/** Those of {@code some} that {@code others} do not have. */
	private static List<Integer> missing(Iterable<Integer> some, java.util.Collection<Integer> others) {
		var missing = new ArrayList<Integer>();
		some.forEach(id -> {
			if (!others.contains(id)) {
				missing.add(id);
			}
		});
		return missing;
	}
}
