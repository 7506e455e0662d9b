package org.reannotate.editors.sample;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.reannotate.ui.review.SampleList;

/**
 * Where a person is in a list of samples, and where to go from there. A person may look at a sample that is not in the
 * list, a neighbour for instance: the list then goes on from where he left it. Immutable.
 *
 * @param list     what is walked along
 * @param sampleId the sample that is looked at
 * @param position the place in the list, or -1 where he was in it nowhere yet
 */
record SampleWalk(SampleList list, int sampleId, int position) {

	static SampleWalk of(SampleList list, int sampleId) {
		return new SampleWalk(list, sampleId, list.indexOf(sampleId));
	}

	/** Looks at any sample. */
	SampleWalk to(int otherSample) {
		int place = list.indexOf(otherSample);
		return new SampleWalk(list, otherSample, place < 0 ? position : place);
	}

	/** Returns whether the sample is the one at {@link #position()}. */
	boolean onTheList() {
		return position >= 0 && position < list.size() && list.ids()[position] == sampleId;
	}

	/** The sample so many places on, or the last (first) one; back from a sample beside the list is where one left it. */
	SampleWalk step(int delta) {
		if (list.size() == 0) {
			return this;
		}
		long from = onTheList() || delta > 0 ? position : position + 1L;
		return at((int) Math.max(0, Math.min(list.size() - 1L, from + delta)));
	}

	/**
	 * The next sample that is still open; where none comes after this one, the first open one before it; the same when
	 * no other is open.
	 */
	SampleWalk advance(IntPredicate open) {
		int size = list.size();
		int from = Math.max(0, position);
		for (int i = onTheList() ? 1 : 0; i < size; i++) {
			int place = (from + i) % size;
			if (open.test(list.ids()[place])) {
				return at(place);
			}
		}
		return this;
	}

	/** The samples most likely to be looked at next: so many after this one, then the one before it. */
	int[] likelyNext(int count) {
		IntStream after = IntStream.rangeClosed(position + 1, Math.min(list.size() - 1, position + count));
		IntStream before = IntStream.rangeClosed(Math.max(0, position - 1), position - 1);
		return IntStream.concat(after, before).map(place -> list.ids()[place]).toArray();
	}

	private SampleWalk at(int place) {
		return new SampleWalk(list, list.ids()[place], place);
	}
}
