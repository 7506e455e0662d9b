package org.reannotate.analysis.internal.mergeable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.internal.labelissues.Parallel;

/**
 * Finds the few confusable pairs among {@code K (K-1) / 2}. The score is the geometric mean of the two rates: one-way
 * confusion, a part that shows in the whole, has none. A rate averages the counted confusions with the probability put
 * on the other category (with 50 samples a category counts are coarse), over a few samples more than there are, so that
 * a category of one image does not lead the list.
 */
public final class PairScreen {

	private static final double EXTRA_SAMPLES = 3;
	private static final int SCREENED_FOR_EACH_LISTED = 4;

	private final ProbabilityMatrix p;
	private final Confusions confusions;

	public PairScreen(ProbabilityMatrix p, Confusions confusions) {
		this.p = p;
		this.confusions = confusions;
	}

	/** At most {@code limit} pairs, best score first; ties by category. */
	public List<ConfusedPair> best(int limit, int threads) {
		List<int[]> screened = screen(SCREENED_FOR_EACH_LISTED * limit);
		double[][] mass = probableConfusions(screened, threads);
		List<ConfusedPair> pairs = new ArrayList<>();
		for (int i = 0; i < screened.size(); i++) {
			pairs.add(pair(screened.get(i)[0], screened.get(i)[1], mass[i]));
		}
		pairs.sort(Comparator.comparingDouble((ConfusedPair pair) -> -pair.score()).thenComparingInt(ConfusedPair::a)
				.thenComparingInt(ConfusedPair::b));
		return List.copyOf(pairs.subList(0, Math.min(limit, pairs.size())));
	}

	private ConfusedPair pair(int a, int b, double[] mass) {
		double there = (confusions.count(a, b) + mass[0]) / 2 / (confusions.samples(a) + EXTRA_SAMPLES);
		double back = (confusions.count(b, a) + mass[1]) / 2 / (confusions.samples(b) + EXTRA_SAMPLES);
		return new ConfusedPair(a, b, confusions.rate(a, b), confusions.rate(b, a), Math.min(1, Math.sqrt(there * back)));
	}

	/** By counts alone; a confusion never seen counts as half of one. */
	private List<int[]> screen(int limit) {
		Comparator<int[]> better = Comparator.comparingDouble((int[] pair) -> screenScore(pair[0], pair[1]))
				.thenComparingInt(pair -> -pair[0]).thenComparingInt(pair -> -pair[1]);
		PriorityQueue<int[]> kept = new PriorityQueue<>(better);
		confusions.forEachPair((a, b) -> {
			if (confusions.samples(a) > 0 && confusions.samples(b) > 0) {
				kept.add(new int[] { a, b });
				if (kept.size() > limit) {
					kept.poll();
				}
			}
		});
		return new ArrayList<>(kept);
	}

	private double screenScore(int a, int b) {
		double there = Math.max(0.5, confusions.count(a, b)) / (confusions.samples(a) + EXTRA_SAMPLES);
		double back = Math.max(0.5, confusions.count(b, a)) / (confusions.samples(b) + EXTRA_SAMPLES);
		return there * back;
	}

	/** For each pair the probability of b summed over the samples given a, and the other way. */
	private double[][] probableConfusions(List<int[]> pairs, int threads) {
		double[][] mass = new double[pairs.size()][2];
		List<List<int[]>> asked = new ArrayList<>();
		for (int category = 0; category < confusions.categories(); category++) {
			asked.add(new ArrayList<>());
		}
		for (int i = 0; i < pairs.size(); i++) {
			asked.get(pairs.get(i)[0]).add(new int[] { i, 0, pairs.get(i)[1] });
			asked.get(pairs.get(i)[1]).add(new int[] { i, 1, pairs.get(i)[0] });
		}
		Parallel.forBlocks(threads, asked.size(), (from, to) -> {
			double[] row = new double[p.columns()];
			for (int category = from; category < to; category++) {
				sum(category, asked.get(category), mass, row);
			}
		});
		return mass;
	}

	private void sum(int category, List<int[]> asked, double[][] mass, double[] row) {
		if (asked.isEmpty()) {
			return;
		}
		for (int i : confusions.rows(category)) {
			p.row(i, row);
			for (int[] question : asked) {
				mass[question[0]][question[1]] += row[question[2]];
			}
		}
	}
}
