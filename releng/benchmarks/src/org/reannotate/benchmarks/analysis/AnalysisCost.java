package org.reannotate.benchmarks.analysis;

import java.nio.file.Path;
import java.util.List;

import org.reannotate.analysis.arrays.Npy;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.Filter;
import org.reannotate.analysis.labelissues.InvalidInputException;
import org.reannotate.analysis.labelissues.LabelIssueFinder;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.Score;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;

/**
 * Time of {@code prune_by_noise_rate} ranked by self-confidence, and of {@code blend}, on four generated sets: mapped,
 * warm, two threads, the best of several runs as for the reference.
 */
public final class AnalysisCost implements Benchmark {

	private static final int RUNS = 7;
	private static final List<GeneratedSet> SETS = List.of(
			new GeneratedSet("synth_50k_k1000", 50_000, 1000, 20250104, 0.48),
			new GeneratedSet("synth_1m_k10", 1_000_000, 10, 20250101, 1.5),
			new GeneratedSet("synth_5m_k5", 5_000_000, 5, 20250103, 7.1),
			new GeneratedSet("synth_200k_k1000", 200_000, 1000, 20250102, 3.0));
	private static final LabelIssueOptions OPTIONS = LabelIssueOptions.defaults().withThreads(2);

	@Override
	public String name() {
		return "analysis-cost";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		for (GeneratedSet set : SETS) {
			measure(set, Places.work(), sink);
		}
	}

	private static void measure(GeneratedSet set, Path folder, FigureSink sink) throws Exception {
		GeneratedSet.InFiles files = set.in(folder);
		ProbabilityMatrix p = ProbabilityMatrix.map(files.probabilities());
		int[] labels = Npy.readInts(files.labels());
		double prune = best(p, labels,
				OPTIONS.withFilter(Filter.PRUNE_BY_NOISE_RATE).withScore(Score.SELF_CONFIDENCE));
		double blend = best(p, labels, OPTIONS);
		sink.figure(set.name() + ".prune_by_noise_rate", prune, "s");
		sink.figure(set.name() + ".reference", set.referenceSeconds(), "s");
		sink.figure(set.name() + ".times_faster", set.referenceSeconds() / prune, "x");
		sink.figure(set.name() + ".blend", blend, "s");
		sink.figure(set.name() + ".blend_to_prune", blend / prune, "x");
	}

	private static double best(ProbabilityMatrix p, int[] labels, LabelIssueOptions options)
			throws InvalidInputException {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			LabelIssueFinder.find(p, labels, options);
			best = Math.min(best, System.nanoTime() - start);
		}
		return best / 1e9;
	}
}
