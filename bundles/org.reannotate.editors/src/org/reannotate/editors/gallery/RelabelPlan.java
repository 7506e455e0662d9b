package org.reannotate.editors.gallery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;

/**
 * What giving many images one label would do. Immutable.
 *
 * @param category  id of the label, or -1 for none
 * @param changed   samples that get another label, in order
 * @param same      how many carry the label already and are left alone
 * @param decided   how many of those changed somebody has decided about
 * @param fromLabel how many of those changed carry which label now, most first
 */
record RelabelPlan(int category, List<Integer> changed, int same, int decided, List<FromLabel> fromLabel) {

	/** So many images with one label. */
	record FromLabel(int category, int images) {
	}

	RelabelPlan {
		changed = List.copyOf(changed);
		fromLabel = List.copyOf(fromLabel);
	}

	static RelabelPlan of(SampleIndex index, List<Integer> samples, int category) {
		var changed = new ArrayList<Integer>();
		Map<Integer, Integer> labels = new HashMap<>();
		int same = 0;
		int decided = 0;
		for (int sample : samples) {
			int row = index.row(sample);
			if (row < 0) {
				continue;
			}
			if (index.category(row) == category && index.state(row) != SampleState.EXCLUDED) {
				same++;
			} else {
				changed.add(sample);
				labels.merge(index.category(row), 1, Integer::sum);
				decided += index.state(row) == SampleState.OPEN ? 0 : 1;
			}
		}
		return new RelabelPlan(category, changed, same, decided,
				labels.entrySet().stream().map(entry -> new FromLabel(entry.getKey(), entry.getValue()))
						.sorted(Comparator.comparingInt(FromLabel::images).reversed().thenComparing(FromLabel::category))
						.toList());
	}

	/** @param seen the last decision about a sample that the person saw */
	List<DecisionRequest> requests(String author, IntToLongFunction seen) {
		return changed.stream()
				.map(sample -> DecisionRequest.relabel(sample, category, author).withSeen(seen.applyAsLong(sample))).toList();
	}
}
