package org.reannotate.analysis.internal.mergeable;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Random orders (Fisher and Yates). */
final class Shuffle {

	private Shuffle() {
	}

	static int[] permutation(int n, SplittableRandom random) {
		int[] order = new int[n];
		Arrays.setAll(order, i -> i);
		shuffle(order, n, random);
		return order;
	}

	/** At most {@code size} of the values, without repetition, ascending where they were. */
	static int[] sample(int[] values, int size, SplittableRandom random) {
		if (values.length <= size) {
			return values;
		}
		int[] shuffled = values.clone();
		shuffle(shuffled, size, random);
		int[] sample = Arrays.copyOf(shuffled, size);
		Arrays.sort(sample);
		return sample;
	}

	/** Makes the first {@code count} places a random choice. */
	private static void shuffle(int[] values, int count, SplittableRandom random) {
		for (int i = 0; i < count; i++) {
			int j = i + random.nextInt(values.length - i);
			int kept = values[i];
			values[i] = values[j];
			values[j] = kept;
		}
	}
}
