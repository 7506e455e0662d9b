package org.reannotate.benchmarks.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.worker.internal.run.LearningRateTask;

/** Splits of 60, 15 and 25 hundredths: 90 of 360 photos are for the test. */
final class ScenesTrainingMeasurement {

	private static final double VALIDATION = 0.15;
	private static final double TEST = 0.25;
	/** Embeddings are computed once: seeds cost little, and of 88 test photos one is 0.011. */
	private static final int SEEDS = 20;
	private static final int SCRATCH_SEEDS = 1;
	private static final double LOWEST_RATE = 1e-5;
	private static final double HIGHEST_RATE = 1;

	private final TrainingLab lab;
	private final LabelledFolder photos;

	private ScenesTrainingMeasurement(TrainingLab lab, Path scenes) throws IOException {
		this.lab = lab;
		photos = LabelledFolder.read(scenes);
	}

	public static void main(String[] arguments) throws Exception {
		Path shared = Path.of(arguments[0]);
		try (var lab = new TrainingLab()) {
			var scenes = new ScenesTrainingMeasurement(lab, shared.resolve("data/images/scenes"));
			Recipe mobile = Recipe.transfer(shared.resolve("models/mobilenet_v2").toString());
			scenes.heads(mobile);
			scenes.unfrozen(mobile);
			scenes.fromScratch(Network.SMALL_RESIDUAL, 64, 20, 1e-4, 3e-2);
			scenes.fromScratch(Network.RESNET18, 64, 12, 1e-4, 3e-2);
		}
	}

	private double testAccuracy(Recipe recipe, long seed) throws Exception {
		Recipe whole = recipe.withSeed(seed).withEvaluation(Evaluation.split(VALIDATION, TEST));
		return lab.run(lab.prepare(whole, photos.split(VALIDATION, TEST, seed))).metrics().get("test_accuracy");
	}

	private void heads(Recipe recipe) throws Exception {
		double[] accuracies = new double[SEEDS];
		for (int i = 0; i < SEEDS; i++) {
			accuracies[i] = testAccuracy(recipe, i + 1);
		}
		double mean = Arrays.stream(accuracies).average().orElseThrow();
		double squares = Arrays.stream(accuracies).map(a -> (a - mean) * (a - mean)).sum();
		WorkerChild.print("scenes-training-head", mean, "-");
		WorkerChild.print("scenes-training-head-deviation", Math.sqrt(squares / (SEEDS - 1)), "-");
		WorkerChild.print("scenes-training-head-lowest", Arrays.stream(accuracies).min().orElseThrow(), "-");
	}

	private void unfrozen(Recipe recipe) throws Exception {
		Recipe learning = recipe.withTransfer(new Transfer(1, 0.1))
				.withTraining(recipe.training().withEpochs(3).withBatchSize(16).withLearningRate(1e-3));
		long start = System.nanoTime();
		WorkerChild.print("scenes-training-unfrozen", testAccuracy(learning, 1), "-");
		WorkerChild.print("scenes-training-unfrozen-seconds", (System.nanoTime() - start) / 1e9, "s");
	}

	private void fromScratch(Network network, int side, int epochs, double low, double high) throws Exception {
		Recipe base = Recipe.fromScratch(network).withImageSize(side).withEvaluation(Evaluation.split(VALIDATION, TEST));
		Recipe recipe = base.withTraining(base.training().withEpochs(epochs).withBatchSize(16));
		LearningRateCurve curve = new LearningRateTask(lab.job(), lab.prepare(recipe, photos.split(VALIDATION, TEST, 1))).run(LOWEST_RATE,
				HIGHEST_RATE, recipe.training().batchSize());
		String name = "scenes-training-" + network.id();
		WorkerChild.print(name + "-found-rate", curve.suggested(), "-");
		WorkerChild.print(name + "-found", mean(recipe, curve.suggested()), "-");
		WorkerChild.print(name + "-rate-" + low, mean(recipe, low), "-");
		WorkerChild.print(name + "-rate-" + high, mean(recipe, high), "-");
	}

	private double mean(Recipe recipe, double rate) throws Exception {
		double sum = 0;
		for (long seed = 1; seed <= SCRATCH_SEEDS; seed++) {
			sum += testAccuracy(recipe.withTraining(recipe.training().withLearningRate(rate)), seed);
		}
		return sum / SCRATCH_SEEDS;
	}
}
