package org.reannotate.analysis.internal.mergeable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.reannotate.analysis.mergeable.ConfusionDendrogram;
import org.reannotate.analysis.mergeable.ConfusionDendrogram.Merge;

/**
 * Builds the tree of confusions by average linkage (UPGMA, Sokal and Michener 1958). Only pairs that are confused both
 * ways have an entry, so memory follows the confusions, not {@code K * K}.
 */
public final class Agglomeration {

	private record Joint(int left, int right, double similarity) {
	}

	private static final Comparator<Joint> CLOSEST_FIRST = Comparator.comparingDouble((Joint joint) -> -joint.similarity())
			.thenComparingInt(Joint::left).thenComparingInt(Joint::right);

	private final int categories;
	private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
	private final Map<Integer, Integer> sizes = new HashMap<>();
	private final PriorityQueue<Joint> queue = new PriorityQueue<>(CLOSEST_FIRST);
	private final List<Merge> merges = new ArrayList<>();

	private Agglomeration(int categories) {
		this.categories = categories;
	}

	/** The tree over the two-way rates. */
	public static ConfusionDendrogram of(Confusions confusions) {
		Agglomeration agglomeration = new Agglomeration(confusions.categories());
		confusions.forEachPair((a, b) -> {
			double rate = Math.sqrt(confusions.rate(a, b) * confusions.rate(b, a));
			if (rate > 0) {
				agglomeration.connect(a, b, rate);
			}
		});
		agglomeration.mergeAll();
		return new ConfusionDendrogram(confusions.categories(), List.copyOf(agglomeration.merges));
	}

	private void connect(int a, int b, double sum) {
		sums.computeIfAbsent(a, key -> new HashMap<>()).put(b, sum);
		sums.computeIfAbsent(b, key -> new HashMap<>()).put(a, sum);
		queue.add(new Joint(Math.min(a, b), Math.max(a, b), sum / ((double) size(a) * size(b))));
	}

	private int size(int node) {
		return sizes.getOrDefault(node, 1);
	}

	private void mergeAll() {
		while (!queue.isEmpty()) {
			Joint joint = queue.poll();
			if (sums.containsKey(joint.left()) && sums.containsKey(joint.right())) {
				merge(joint);
			}
		}
	}

	private void merge(Joint joint) {
		int node = categories + merges.size();
		Map<Integer, Double> left = sums.remove(joint.left());
		Map<Integer, Double> right = sums.remove(joint.right());
		sizes.put(node, size(joint.left()) + size(joint.right()));
		merges.add(new Merge(joint.left(), joint.right(), 1 - joint.similarity(), size(node)));
		sums.put(node, new HashMap<>());
		Set<Integer> others = new HashSet<>(left.keySet());
		others.addAll(right.keySet());
		for (int other : others) {
			if (other != joint.left() && other != joint.right()) {
				sums.get(other).remove(joint.left());
				sums.get(other).remove(joint.right());
				connect(node, other, left.getOrDefault(other, 0.0) + right.getOrDefault(other, 0.0));
			}
		}
	}
}
