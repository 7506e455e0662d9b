package org.reannotate.benchmarks.findings;

import java.nio.file.Path;
import java.util.List;

import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.Npy;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.mergeable.MergeableFinder;
import org.reannotate.analysis.mergeable.MergeableOptions;
import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.mergeable.Recommendation;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;

/**
 * Handwritten digits, 8% of the labels wrong. How often a category split at random under two names is recommended to be
 * merged, by images a side and with or without embeddings; how often anything else is; and the AUC of digits that look
 * alike.
 */
public final class MergeableDigits implements Benchmark {

	private static final int SPLITS = 20;
	private static final int[] IMAGES_A_SIDE = { 22, 45, 85 };

	@Override
	public String name() {
		return "mergeable-digits";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Path folder = Places.shared().resolve("reference/digits_noise08");
		ProbabilityMatrix p = ProbabilityMatrix.map(folder.resolve("pred_probs.npy"));
		EmbeddingMatrix features = EmbeddingMatrix.map(folder.resolve("features.npy"));
		int[] labels = Npy.readInts(folder.resolve("labels.npy"));
		asTheyAre(p, features, labels, sink);
		for (int images : IMAGES_A_SIDE) {
			split(p, features, labels, images, true, sink);
			split(p, features, labels, images, false, sink);
		}
	}

	private static void asTheyAre(ProbabilityMatrix p, EmbeddingMatrix features, int[] labels, FigureSink sink) {
		MergeableResult found = MergeableFinder.find(p, labels, features, null, null, null, MergeableOptions.defaults());
		for (MergeablePair pair : found.pairs().subList(0, Math.min(5, found.pairs().size()))) {
			sink.figure("digits_" + pair.a() + "_and_" + pair.b() + ".auc", pair.auc(), "-");
			sink.figure("digits_" + pair.a() + "_and_" + pair.b() + ".smaller_rate",
					Math.min(pair.rateAToB(), pair.rateBToA()), "-");
		}
		long separable = found.pairs().stream().filter(pair -> pair.auc() > 0.75).count();
		sink.figure("as_they_are.tested", found.tested(), "pairs");
		sink.figure("as_they_are.auc_above_0.75", separable, "pairs");
		sink.figure("as_they_are.recommended", found.recommended().size(), "pairs");
	}

	private static void split(ProbabilityMatrix p, EmbeddingMatrix features, int[] labels, int images,
			boolean withEmbeddings, FigureSink sink) {
		int[] counts = new int[Recommendation.values().length];
		int first = 0;
		int others = 0;
		for (int category = 0; category < p.columns(); category++) {
			for (int seed = 0; seed < SPLITS; seed++) {
				SplitCategory input = SplitCategory.of(p, features, labels, category, images, seed);
				List<MergeablePair> pairs = MergeableFinder.find(input.p(), input.labels(),
						withEmbeddings ? features : null, null, input.folds(), null,
						MergeableOptions.defaults().withMaxTested(1)).pairs();
				first += input.isTheSplit(pairs.get(0)) ? 1 : 0;
				counts[pairs.get(0).recommendation().ordinal()]++;
				others += pairs.stream().skip(1).filter(pair -> pair.recommendation() == Recommendation.YES).count();
			}
		}
		double runs = p.columns() * SPLITS;
		String name = "split_" + images + (withEmbeddings ? ".embeddings" : ".probabilities");
		sink.figure(name + ".first", first / runs, "-");
		for (Recommendation recommendation : Recommendation.values()) {
			sink.figure(name + "." + recommendation.id(), counts[recommendation.ordinal()] / runs, "-");
		}
		sink.figure(name + ".others_recommended", others / runs, "-");
	}
}
