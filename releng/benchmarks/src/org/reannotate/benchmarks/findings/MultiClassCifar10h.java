package org.reannotate.benchmarks.findings;

import java.util.SplittableRandom;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.evaluation.BootstrapOptions;
import org.reannotate.analysis.evaluation.Interval;
import org.reannotate.analysis.evaluation.ListEvaluation;
import org.reannotate.analysis.multiclass.MultiClassFinder;
import org.reannotate.analysis.multiclass.MultiClassOptions;
import org.reannotate.analysis.multiclass.MultiClassResult;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;

/**
 * Multi-class candidates against human votes, beside the entropy of the same probabilities; with the labels as they are
 * and with some planted wrong.
 */
public final class MultiClassCifar10h implements Benchmark {

	@Override
	public String name() {
		return "multi-class-cifar10h";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		VotedProbabilities images = VotedProbabilities.read(Places.shared().resolve("data/images/cifar10/truth.csv"));
		boolean[] none = new boolean[images.labels().length];
		ListEvaluation entropy = ListEvaluation.of(entropies(images.p()), none, images.positive(),
				BootstrapOptions.defaults());
		report("entropy.average_precision", entropy.averagePrecision(), sink);
		report("entropy.auroc", entropy.auroc(), sink);
		for (double wrong : new double[] { 0, 0.08, 0.2 }) {
			candidates(images, wrong, sink);
		}
	}

	private static void candidates(VotedProbabilities images, double wrong, FigureSink sink) {
		MultiClassResult found = MultiClassFinder.find(images.p(), planted(images, wrong), null, null,
				MultiClassOptions.defaults());
		boolean[] flagged = new boolean[images.labels().length];
		found.candidates().forEach(candidate -> flagged[candidate.row()] = true);
		ListEvaluation list = ListEvaluation.of(found.scores(), flagged, images.positive(), BootstrapOptions.defaults());
		String name = "candidates.wrong_labels_" + Math.round(100 * wrong);
		report(name + ".average_precision", list.averagePrecision(), sink);
		report(name + ".auroc", list.auroc(), sink);
		report(name + ".precision", list.precision(), sink);
		report(name + ".recall", list.recall(), sink);
		sink.figure(name + ".listed", list.flagged(), "images");
		sink.figure(name + ".covered", found.covered(), "-");
	}

	private static int[] planted(VotedProbabilities images, double wrong) {
		SplittableRandom random = new SplittableRandom(1);
		int[] labels = images.labels().clone();
		int categories = images.p().columns();
		for (int i = 0; i < labels.length; i++) {
			if (random.nextDouble() < wrong) {
				labels[i] = (labels[i] + 1 + random.nextInt(categories - 1)) % categories;
			}
		}
		return labels;
	}

	private static double[] entropies(ProbabilityMatrix p) {
		double[] entropies = new double[p.rows()];
		double[] row = new double[p.columns()];
		for (int i = 0; i < entropies.length; i++) {
			p.row(i, row);
			for (double value : row) {
				entropies[i] -= value > 0 ? value * Math.log(value) : 0;
			}
		}
		return entropies;
	}

	private static void report(String name, Interval interval, FigureSink sink) {
		sink.figure(name, interval.estimate(), "-");
		sink.figure(name + ".low", interval.low(), "-");
		sink.figure(name + ".high", interval.high(), "-");
	}
}
