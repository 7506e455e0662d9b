package org.reannotate.benchmarks.analysis;

import java.util.EnumSet;

import org.reannotate.analysis.arrays.Npy;
import org.reannotate.analysis.labelissues.Filter;
import org.reannotate.analysis.labelissues.LabelIssueFinder;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.Score;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/** Flags that differ from the reference implementation's, and the largest difference of a score. */
public final class ReferenceParity implements Benchmark {

	@Override
	public String name() {
		return "reference-parity";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		for (ReferenceSet set : ReferenceSet.all()) {
			int differing = 0;
			for (Filter filter : EnumSet.complementOf(EnumSet.of(Filter.BLEND))) {
				differing += differing(set, filter);
			}
			double worst = 0;
			for (Score score : EnumSet.complementOf(EnumSet.of(Score.BLEND))) {
				worst = Math.max(worst, largestDifference(set, score, false));
				worst = score == Score.CONFIDENCE_WEIGHTED_ENTROPY ? worst
						: Math.max(worst, largestDifference(set, score, true));
			}
			sink.figure(set.name() + ".flags_that_differ", differing, "flags");
			sink.figure(set.name() + ".largest_score_difference", worst, "-");
		}
	}

	private static int differing(ReferenceSet set, Filter filter) throws Exception {
		boolean[] expected = Npy.readBooleans(set.expected("mask_stable_" + filter.id() + ".npy"));
		boolean[] actual = LabelIssueFinder.find(set.p(), set.labels(),
				LabelIssueOptions.defaults().withFilter(filter).withScore(Score.SELF_CONFIDENCE)).flags();
		int differing = 0;
		for (int i = 0; i < expected.length; i++) {
			differing += expected[i] == actual[i] ? 0 : 1;
		}
		return differing;
	}

	private static double largestDifference(ReferenceSet set, Score score, boolean adjusted) throws Exception {
		String file = "score_" + score.id() + (adjusted ? "_adjusted" : "") + ".npy";
		double[] expected = Npy.readDoubles(set.expected(file));
		double[] actual = LabelIssueFinder.find(set.p(), set.labels(), LabelIssueOptions.defaults()
				.withFilter(Filter.PREDICTED_NEQ_GIVEN).withScore(score).withAdjusted(adjusted)).scores();
		double worst = 0;
		for (int i = 0; i < expected.length; i++) {
			worst = Math.max(worst, Math.abs(expected[i] - actual[i]));
		}
		return worst;
	}
}
