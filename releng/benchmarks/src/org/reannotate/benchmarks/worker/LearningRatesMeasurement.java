package org.reannotate.benchmarks.worker;

import java.nio.file.Path;
import java.util.Arrays;

import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.worker.internal.run.LearningRateTask;

/** One network on one folder of images: the curve, and what trainings at several rates come to on the test part. */
final class LearningRatesMeasurement {

	private static final double VALIDATION = 0.15;
	private static final double TEST = 0.35;
	private static final double LOWEST = 1e-6;
	private static final double HIGHEST = 1;
	private static final int BATCH = 32;
	private static final double[] BY_HAND = { 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1 };

	private final TrainingLab lab;
	private final LabelledFolder images;
	private final Recipe recipe;
	private final String name;

	private LearningRatesMeasurement(TrainingLab lab, String[] arguments) throws Exception {
		this.lab = lab;
		this.images = LabelledFolder.read(Path.of(arguments[2]));
		Recipe base = Recipe.fromScratch(Network.of(arguments[0]).orElseThrow()).withImageSize(Integer.parseInt(arguments[3]))
				.withEvaluation(Evaluation.split(VALIDATION, TEST));
		this.recipe = base.withTraining(base.training().withEpochs(Integer.parseInt(arguments[4])).withBatchSize(BATCH));
		this.name = "learning-rates-" + arguments[0] + "-" + arguments[1];
	}

	/** The network, a name for the images, their folder, the side they are brought to, epochs. */
	public static void main(String[] arguments) throws Exception {
		try (var lab = new TrainingLab()) {
			new LearningRatesMeasurement(lab, arguments).measure();
		}
	}

	private void measure() throws Exception {
		LearningRateCurve curve = new LearningRateTask(lab.job(), lab.prepare(recipe, images.split(VALIDATION, TEST, 1)))
				.run(LOWEST, HIGHEST, BATCH);
		System.err.println("curve " + name + " " + Arrays.toString(curve.rates()) + " " + Arrays.toString(curve.losses()));
		WorkerChild.print(name + "-suggested", curve.suggested(), "-");
		WorkerChild.print(name + "-steepest", curve.steepest(), "-");
		WorkerChild.print(name + "-suggested-accuracy", accuracy(curve.suggested()), "-");
		WorkerChild.print(name + "-steepest-accuracy", accuracy(curve.steepest()), "-");
		for (double rate : BY_HAND) {
			WorkerChild.print(name + "-rate-" + rate, accuracy(rate), "-");
		}
	}

	private double accuracy(double rate) throws Exception {
		return lab.run(lab.prepare(recipe.withTraining(recipe.training().withLearningRate(rate)),
				images.split(VALIDATION, TEST, 1))).metrics().get("test_accuracy");
	}
}
