package org.reannotate.store.internal.connection;

import java.util.Arrays;

/** A growing list of integers without boxing. */
public final class IntList {

	private int[] values = new int[16];
	private int size;

	public void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size * 2);
		}
		values[size++] = value;
	}

	public int size() {
		return size;
	}

	public int[] toArray() {
		return Arrays.copyOf(values, size);
	}

	/** Returns the values, ascending, each once. */
	public int[] sortedDistinct() {
		int[] sorted = toArray();
		Arrays.sort(sorted);
		int distinct = 0;
		for (int i = 0; i < sorted.length; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				sorted[distinct++] = sorted[i];
			}
		}
		return Arrays.copyOf(sorted, distinct);
	}
}
