package org.reannotate.analysis.internal.labelissues;

import java.util.stream.IntStream;

/** Rounds numbers to integers so that the rounded sum holds; those nearest to the other side move. */
final class SumPreservingRounding {

	private SumPreservingRounding() {
	}

	static long[] round(double[] values) {
		long[] rounded = new long[values.length];
		double sum = 0;
		long roundedSum = 0;
		for (int i = 0; i < values.length; i++) {
			rounded[i] = (long) Math.rint(values[i]);
			sum += values[i];
			roundedSum += rounded[i];
		}
		long missing = (long) Math.rint(sum) - roundedSum;
		while (missing != 0) {
			missing = move(values, rounded, missing);
		}
		return rounded;
	}

	/** Moves those first whose rounding went furthest the wrong way; whole numbers are never among them. */
	private static long move(double[] values, long[] rounded, long missing) {
		int step = missing < 0 ? -1 : 1;
		Integer[] order = IntStream.range(0, values.length).filter(i -> values[i] != rounded[i]).boxed()
				.sorted((a, b) -> Double.compare(values[a] - rounded[a], values[b] - rounded[b])).toArray(Integer[]::new);
		int moves = (int) Math.min(Math.abs(missing), order.length);
		for (int i = 0; i < moves; i++) {
			rounded[order[step > 0 ? order.length - 1 - i : i]] += step;
		}
		return moves == 0 ? 0 : missing - (long) step * moves;
	}
}
