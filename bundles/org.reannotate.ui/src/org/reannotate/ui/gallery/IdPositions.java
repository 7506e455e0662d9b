package org.reannotate.ui.gallery;

import java.util.Arrays;

/** Where each id stands in a list: one int an id when they are dense, as the store's are. Immutable. */
final class IdPositions {

	private final int[] positions;

	IdPositions(int[] ids) {
		int largest = -1;
		for (int id : ids) {
			largest = Math.max(largest, id);
		}
		positions = new int[largest + 1];
		Arrays.fill(positions, -1);
		for (int i = ids.length - 1; i >= 0; i--) {
			positions[ids[i]] = i;
		}
	}

	/** The first place of an id, or -1. */
	int of(int id) {
		return id < 0 || id >= positions.length ? -1 : positions[id];
	}
}
