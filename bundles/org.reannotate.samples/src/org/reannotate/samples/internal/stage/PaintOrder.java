package org.reannotate.samples.internal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The painter's algorithm: what is behind comes first. Boxes that a plane separates are ordered exactly; where boxes
 * overlap, or hide each other in a ring, the farther centre comes first. Quadratic in the number of items.
 */
final class PaintOrder {

	private PaintOrder() {
	}

	/** The items, ready to be painted one after the other for an eye in the same frame as the bounds. */
	static <T> List<T> of(List<T> items, Function<T, Bounds> bounds, Vec eye) {
		int count = items.size();
		var boxes = items.stream().map(bounds).toList();
		var behind = new boolean[count][count];
		var waiting = new int[count];
		for (int i = 0; i < count; i++) {
			for (int j = 0; j < count; j++) {
				behind[i][j] = i != j && isBehind(boxes.get(i), boxes.get(j), eye);
				waiting[j] += behind[i][j] ? 1 : 0;
			}
		}
		var distances = boxes.stream().mapToDouble(box -> box.centre().minus(eye).length()).toArray();
		var result = new ArrayList<T>(count);
		for (int painted = 0; painted < count; painted++) {
			int next = next(waiting, distances);
			result.add(items.get(next));
			waiting[next] = -1;
			for (int j = 0; j < count; j++) {
				waiting[j] -= behind[next][j] && waiting[j] > 0 ? 1 : 0;
			}
		}
		return result;
	}

	private static boolean isBehind(Bounds one, Bounds other, Vec eye) {
		if (!other.mayHide(one, eye)) {
			return false;
		}
		return !one.mayHide(other, eye) || one.centre().minus(eye).length() > other.centre().minus(eye).length();
	}

	private static int next(int[] waiting, double[] distances) {
		int best = -1;
		for (int i = 0; i < waiting.length; i++) {
			if (waiting[i] >= 0 && (best < 0 || isBetter(i, best, waiting, distances))) {
				best = i;
			}
		}
		return best;
	}

	private static boolean isBetter(int i, int best, int[] waiting, double[] distances) {
		boolean free = waiting[i] == 0;
		boolean bestFree = waiting[best] == 0;
		return free == bestFree ? distances[i] > distances[best] : free;
	}
}
