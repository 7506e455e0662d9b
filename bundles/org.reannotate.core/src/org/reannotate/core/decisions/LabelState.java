package org.reannotate.core.decisions;

import java.util.List;

/**
 * What a sample is labelled as, before or after a decision. Category ids are those that were chosen; merges are not
 * applied.
 *
 * @param category the label, or -1
 * @param further  further right categories, without the label
 * @param state    where it stands in the review
 */
public record LabelState(int category, List<Integer> further, SampleState state) {

	public LabelState {
		further = List.copyOf(further);
	}
}
