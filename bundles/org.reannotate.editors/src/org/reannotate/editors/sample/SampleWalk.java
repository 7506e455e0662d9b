package org.reannotate.editors.sample;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.reannotate.ui.review.SampleList;

/**
 * Where a person is in a list of samples, and where to go from there. A sample that is not in its list stands alone.
 * Immutable.
 *
 * @param list     what is walked along
 * @param sampleId the sample that is looked at
 * @param position its place in the list, or -1
 */
record SampleWalk(SampleList list, int sampleId, int position) {

	static SampleWalk of(SampleList list, int sampleId) {
		return new SampleWalk(list, sampleId, list.indexOf(sampleId));
	}

	/** The sample so many places on, or the last (first) one; the same where the sample is not in the list. */
	SampleWalk step(int delta) {
		if (position < 0 || list.size() == 0) {
			return this;
		}
		return at((int) Math.max(0, Math.min(list.size() - 1L, (long) position + delta)));
	}

	/**
	 * The next sample that is still open; where none comes after this one, the first open one before it; the same when
	 * no other is open.
	 */
	SampleWalk advance(IntPredicate open) {
		int size = list.size();
		for (int i = 1; position >= 0 && i < size; i++) {
			int place = (position + i) % size;
			if (open.test(list.ids()[place])) {
				return at(place);
			}
		}
		return this;
	}

	/** The samples most likely to be looked at next: so many after this one, then the one before it. */
	int[] likelyNext(int count) {
		if (position < 0) {
			return new int[0];
		}
		IntStream after = IntStream.rangeClosed(position + 1, Math.min(list.size() - 1, position + count));
		IntStream before = IntStream.rangeClosed(Math.max(0, position - 1), position - 1);
		return IntStream.concat(after, before).map(place -> list.ids()[place]).toArray();
	}

	private SampleWalk at(int place) {
		return new SampleWalk(list, list.ids()[place], place);
	}
}
