package org.reannotate.editors.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.reannotate.core.dataset.DatasetException;

/** Several steps as one. */
public record StepSequence(List<TaxonomyStep> steps) implements TaxonomyStep {

	public StepSequence {
		steps = List.copyOf(steps);
	}

	@Override
	public TaxonomyStep apply(TaxonomyTree tree) throws DatasetException {
		var back = new ArrayList<TaxonomyStep>();
		for (TaxonomyStep step : steps) {
			back.add(step.apply(tree));
		}
		Collections.reverse(back);
		return new StepSequence(back);
	}
}
