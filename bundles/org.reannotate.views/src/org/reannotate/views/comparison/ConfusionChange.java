package org.reannotate.views.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.reannotate.audit.insight.ConfusionMatrix;

/**
 * How often one category is taken for another one by two runs.
 *
 * @param label     id of the category that images are labelled with
 * @param predicted id of the one that they are taken for
 * @param from      images that the first run takes so
 * @param to        images that the other one takes so
 * @param fromShare of all images with the label that the first run judged, [0, 1]; NaN where it judged none
 * @param toShare   the same for the other one
 */
record ConfusionChange(int label, int predicted, int from, int to, double fromShare, double toShare) {

	/** A pair of ids. */
	private record Pair(int label, int predicted) {
	}

	/**
	 * The pairs that either of two runs confuses, those that changed most first. Runs may have judged different images:
	 * what counts is the share of a category's images, by how many images that is.
	 */
	static List<ConfusionChange> between(ConfusionMatrix from, ConfusionMatrix to) {
		Map<Pair, Integer> before = counts(from);
		Map<Pair, Integer> after = counts(to);
		Set<Pair> pairs = new HashSet<>(before.keySet());
		pairs.addAll(after.keySet());
		Map<Integer, Integer> totalsBefore = totals(from);
		Map<Integer, Integer> totalsAfter = totals(to);
		var changes = new ArrayList<ConfusionChange>();
		for (Pair pair : pairs) {
			int one = before.getOrDefault(pair, 0);
			int other = after.getOrDefault(pair, 0);
			changes.add(new ConfusionChange(pair.label, pair.predicted, one, other,
					share(one, totalsBefore.getOrDefault(pair.label, 0)),
					share(other, totalsAfter.getOrDefault(pair.label, 0))));
		}
		changes.sort(Comparator.comparingDouble((ConfusionChange change) -> -change.weight())
				.thenComparing(Comparator.comparingInt(ConfusionChange::to).reversed())
				.thenComparingInt(ConfusionChange::label).thenComparingInt(ConfusionChange::predicted));
		return changes;
	}

	/** Difference of the shares; NaN where one of the runs judged none. */
	double difference() {
		return toShare - fromShare;
	}

	/** How many images that difference is. */
	private double weight() {
		double difference = Math.abs(difference());
		double images = Math.max(images(from, fromShare), images(to, toShare));
		return Double.isNaN(difference) ? -1 : difference * images;
	}

	private static double images(int count, double share) {
		return share > 0 ? count / share : 0;
	}

	private static double share(int count, int total) {
		return total == 0 ? Double.NaN : (double) count / total;
	}

	private static Map<Pair, Integer> counts(ConfusionMatrix matrix) {
		var counts = new HashMap<Pair, Integer>();
		matrix.forEach((row, column, count) -> {
			if (row != column) {
				counts.put(new Pair(matrix.categories().get(row), matrix.categories().get(column)), count);
			}
		});
		return counts;
	}

	private static Map<Integer, Integer> totals(ConfusionMatrix matrix) {
		var totals = new HashMap<Integer, Integer>();
		for (int row = 0; row < matrix.size(); row++) {
			totals.put(matrix.categories().get(row), matrix.rowTotal(row));
		}
		return totals;
	}
}
