package org.reannotate.analysis.internal.mergeable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.internal.labelissues.Parallel;
import org.reannotate.analysis.mergeable.MergeableOptions;
import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.mergeable.SeparabilityBasis;

/** Lists the confusable pairs, tests those that matter most, and advises. */
final class MergeableSearch {

	private final Confusions confusions;
	private final SeparabilityHead head;
	private final int @Nullable [] groupOf;
	private final MergeableOptions options;

	/** @param head asked for the pairs that are tested */
	MergeableSearch(Confusions confusions, SeparabilityHead head, int @Nullable [] groupOf, MergeableOptions options) {
		this.confusions = confusions;
		this.head = head;
		this.groupOf = groupOf;
		this.options = options;
	}

	/** Tests and lists pairs that were screened. */
	MergeableResult run(List<ConfusedPair> screened) {
		Map<ConfusedPair, Separability> tested = testMostLikely(screened);
		List<MergeablePair> pairs = screened.stream().map(pair -> result(pair, tested.getOrDefault(pair, untested(pair))))
				.toList();
		int count = (int) tested.values().stream().filter(one -> one.basis() != SeparabilityBasis.NONE).count();
		return new MergeableResult(pairs, Agglomeration.of(confusions), count);
	}

	/** Those whose rates would allow a merge come first. */
	private Map<ConfusedPair, Separability> testMostLikely(List<ConfusedPair> screened) {
		List<ConfusedPair> chosen = screened.stream().filter(pair -> pair.smallerRate() > 0)
				.sorted(Comparator.comparing((ConfusedPair pair) -> !Advice.ratesHold(pair))).limit(options.maxTested()).toList();
		Separability[] results = new Separability[chosen.size()];
		Parallel.forBlocks(options.threads(), results.length, (from, to) -> {
			for (int i = from; i < to; i++) {
				results[i] = test(chosen.get(i));
			}
		});
		Map<ConfusedPair, Separability> tested = new HashMap<>();
		for (int i = 0; i < results.length; i++) {
			tested.put(chosen.get(i), results[i]);
		}
		return tested;
	}

	private Separability test(ConfusedPair pair) {
		OneOfEachGroup unique = new OneOfEachGroup(groupOf);
		int[] rowsOfA = unique.of(confusions.rows(pair.a()));
		int[] rowsOfB = unique.of(confusions.rows(pair.b()));
		return head.test(pair.a(), pair.b(), rowsOfA, rowsOfB);
	}

	private Separability untested(ConfusedPair pair) {
		return Separability.none(Math.min(confusions.samples(pair.a()), confusions.samples(pair.b())));
	}

	private MergeablePair result(ConfusedPair pair, Separability found) {
		int a = pair.a();
		int b = pair.b();
		double gained = (double) (confusions.count(a, b) + confusions.count(b, a)) / confusions.samples();
		return new MergeablePair(a, b, pair.score(), pair.rateAToB(), pair.rateBToA(), found.auc(), found.low(),
				found.high(), found.pValue(), found.basis(), Advice.of(pair, found), gained, distinction(a, b));
	}

	private double distinction(int a, int b) {
		double youden = share(confusions.count(a, a), confusions.count(a, b))
				+ share(confusions.count(b, b), confusions.count(b, a)) - 1;
		return Math.max(0, youden);
	}

	/** One half where the model puts none into either. */
	private static double share(int right, int wrong) {
		return right + wrong == 0 ? 0.5 : (double) right / (right + wrong);
	}
}
