package org.reannotate.benchmarks.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.reannotate.analysis.labelissues.LabelIssueFinder;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/**
 * Whether what is told of a sample holds: the mean of {@code probability_wrong} and the share that is wrong, by tenths
 * of the former, on the reference sets (their checked samples) and on sets drawn here. Each set counts for at most 200
 * samples a tenth, so that no large set speaks for all. And on how many sets the precision lies in the interval told.
 */
public final class ProbabilityWrong implements Benchmark {

	private static final int SEEDS = 10;
	private static final LabelIssueOptions OPTIONS = LabelIssueOptions.defaults().withFlagsOfWeakModels(true);

	@Override
	public String name() {
		return "probability-wrong";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Reliability reference = new Reliability();
		for (ReferenceSet set : ReferenceSet.all()) {
			reference.add(LabelIssueFinder.find(set.p(), set.labels(), OPTIONS), set.wrong(), set.checked());
		}
		reference.report("reference", sink);
		for (DrawnSet.Kind kind : DrawnSet.Kind.values()) {
			Reliability drawn = new Reliability();
			for (DrawnSet set : sets(kind)) {
				LabelIssueResult result = LabelIssueFinder.find(set.p(), set.labels(), OPTIONS);
				boolean[] all = new boolean[set.wrong().length];
				Arrays.fill(all, true);
				drawn.add(result, set.wrong(), all);
			}
			drawn.report("drawn_" + kind.name().toLowerCase(Locale.ROOT), sink);
		}
	}

	private static List<DrawnSet> sets(DrawnSet.Kind kind) {
		List<DrawnSet> sets = new ArrayList<>();
		for (int seed = 0; seed < SEEDS; seed++) {
			for (int samples : new int[] { 300, 1500, 6000 }) {
				for (double noise : new double[] { 0.05, 0.2 }) {
					sets.add(DrawnSet.of(seed, samples, 3 + seed % 3 * 4, noise, kind));
				}
			}
		}
		return sets;
	}
}
