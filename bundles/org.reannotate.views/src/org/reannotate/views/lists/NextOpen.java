package org.reannotate.views.lists;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;

/** Where a person goes on after a decision. */
final class NextOpen {

	private NextOpen() {
	}

	/**
	 * The next place in a list after {@code lead} whose sample is open, beginning again at the top after the end; -1
	 * where there is none.
	 *
	 * @param deciding samples that are being decided about, whatever is known about them
	 * @param open     whether nobody has answered about the sample with this id
	 */
	static int after(int lead, int[] ids, List<Integer> deciding, IntPredicate open) {
		for (int step = 1; step <= ids.length; step++) {
			int place = Math.floorMod(lead + step, ids.length);
			if (!deciding.contains(ids[place]) && open.test(ids[place])) {
				return place;
			}
		}
		return -1;
	}

	/** Which samples nobody had answered when the list was read, and nobody has since. */
	static IntPredicate unanswered(SampleIndex index, List<FindingRow> listed) {
		Map<Integer, FindingRow> rows = listed.stream()
				.collect(Collectors.toMap(FindingRow::sampleId, row -> row, (one, other) -> one));
		return sampleId -> {
			FindingRow row = rows.get(sampleId);
			int now = index.row(sampleId);
			return row != null && now >= 0 && !row.settled() && index.state(now) != SampleState.EXCLUDED
					&& index.decided(now) == row.decided();
		};
	}
}
