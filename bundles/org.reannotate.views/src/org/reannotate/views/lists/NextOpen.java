package org.reannotate.views.lists;

import java.util.List;
import java.util.function.IntPredicate;

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
}
