package org.reannotate.benchmarks.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.reannotate.analysis.labelissues.Filter;
import org.reannotate.analysis.labelissues.LabelIssueFinder;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.labelissues.Score;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/**
 * {@code blend} against the single scores (average precision among the checked samples) and its flags against the
 * filters (F1). Where only some samples were checked, {@code .all} counts the others as right; those figures favour the
 * normalized margin, by which the samples to check were chosen.
 */
public final class ReferenceRanking implements Benchmark {

	private static final List<LabelIssueOptions> SINGLE_SCORES = List.of(score(Score.SELF_CONFIDENCE, false),
			score(Score.NORMALIZED_MARGIN, false), score(Score.SELF_CONFIDENCE, true),
			score(Score.NORMALIZED_MARGIN, true), score(Score.CONFIDENCE_WEIGHTED_ENTROPY, false));

	private static LabelIssueOptions score(Score score, boolean adjusted) {
		return LabelIssueOptions.defaults().withFilter(Filter.PREDICTED_NEQ_GIVEN).withScore(score)
				.withAdjusted(adjusted);
	}

	@Override
	public String name() {
		return "reference-ranking";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		double precisionGain = 0;
		double cutGain = 0;
		List<ReferenceSet> sets = ReferenceSet.all();
		for (ReferenceSet set : sets) {
			boolean[] all = new boolean[set.labels().length];
			Arrays.fill(all, true);
			precisionGain += ranking(set, set.checked(), "", sink);
			cutGain += cut(set, set.checked(), "", sink);
			if (!Arrays.equals(all, set.checked())) {
				ranking(set, all, ".all", sink);
				cut(set, all, ".all", sink);
			}
			interval(set, sink);
		}
		sink.figure("mean.average_precision_gain", precisionGain / sets.size(), "-");
		sink.figure("mean.f1_gain", cutGain / sets.size(), "-");
	}

	private static double ranking(ReferenceSet set, boolean[] among, String suffix, FigureSink sink)
			throws Exception {
		double best = 0;
		for (LabelIssueOptions options : SINGLE_SCORES) {
			LabelIssueResult result = LabelIssueFinder.find(set.p(), set.labels(), options);
			best = Math.max(best, Quality.averagePrecision(result.scores(), set.wrong(), among));
		}
		double blend = Quality.averagePrecision(blend(set).scores(), set.wrong(), among);
		sink.figure(set.name() + suffix + ".average_precision.blend", blend, "-");
		sink.figure(set.name() + suffix + ".average_precision.best_single_score", best, "-");
		return blend - best;
	}

	private static double cut(ReferenceSet set, boolean[] among, String suffix, FigureSink sink) throws Exception {
		double best = 0;
		for (Filter filter : EnumSet.complementOf(EnumSet.of(Filter.BLEND))) {
			LabelIssueResult result = LabelIssueFinder.find(set.p(), set.labels(),
					LabelIssueOptions.defaults().withFilter(filter).withScore(Score.SELF_CONFIDENCE));
			best = Math.max(best, Quality.f1(result.flags(), set.wrong(), among));
		}
		double blend = Quality.f1(blend(set).flags(), set.wrong(), among);
		sink.figure(set.name() + suffix + ".f1.blend", blend, "-");
		sink.figure(set.name() + suffix + ".f1.best_filter", best, "-");
		return blend - best;
	}

	private static void interval(ReferenceSet set, FigureSink sink) throws Exception {
		LabelIssueResult blend = blend(set);
		sink.figure(set.name() + ".precision", Quality.precision(blend.flags(), set.wrong(), set.checked()), "-");
		sink.figure(set.name() + ".precision_told.low", blend.precision().low(), "-");
		sink.figure(set.name() + ".precision_told.high", blend.precision().high(), "-");
		sink.figure(set.name() + ".errors", set.errors(), "samples");
	}

	private static LabelIssueResult blend(ReferenceSet set) throws Exception {
		return LabelIssueFinder.find(set.p(), set.labels(), LabelIssueOptions.defaults());
	}
}
