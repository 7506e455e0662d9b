package org.reannotate.benchmarks.analysis;

import java.lang.management.ManagementFactory;
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

import com.sun.management.OperatingSystemMXBean;

/**
 * Time of {@code prune_by_noise_rate} ranked by self-confidence, and of {@code blend}, on four generated sets: mapped,
 * warm, two threads, the best of several runs as for the reference.
 */
public final class AnalysisCost implements Benchmark {

	private static final int RUNS = 15;
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
		Times prune = best(p, labels,
				OPTIONS.withFilter(Filter.PRUNE_BY_NOISE_RATE).withScore(Score.SELF_CONFIDENCE));
		Times blend = best(p, labels, OPTIONS);
		sink.figure(set.name() + ".prune_by_noise_rate", prune.wall(), "s");
		sink.figure(set.name() + ".reference", set.referenceSeconds(), "s");
		sink.figure(set.name() + ".times_faster", set.referenceSeconds() / prune.wall(), "x");
		sink.figure(set.name() + ".blend", blend.wall(), "s");
		sink.figure(set.name() + ".blend_times_faster", set.referenceSeconds() / blend.wall(), "x");
		sink.figure(set.name() + ".prune_by_noise_rate.processor", prune.processor(), "s");
		sink.figure(set.name() + ".blend.processor", blend.processor(), "s");
	}

	/** Seconds by the clock, and seconds that processors worked: the first grow when others use the machine. */
	private record Times(double wall, double processor) {
	}

	private static Times best(ProbabilityMatrix p, int[] labels, LabelIssueOptions options)
			throws InvalidInputException {
		var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		long wall = Long.MAX_VALUE;
		long processor = Long.MAX_VALUE;
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			long startProcessor = system.getProcessCpuTime();
			LabelIssueFinder.find(p, labels, options);
			wall = Math.min(wall, System.nanoTime() - start);
			processor = Math.min(processor, system.getProcessCpuTime() - startProcessor);
		}
		return new Times(wall / 1e9, processor / 1e9);
	}
}
