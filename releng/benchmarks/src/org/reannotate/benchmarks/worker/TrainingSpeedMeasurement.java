package org.reannotate.benchmarks.worker;

import java.util.Arrays;
import java.util.List;

import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.blocks.Networks;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;

/** Batches of 32. Each round: the bare loop, a whole training, one with augmentation; told are the medians of the ratios. */
final class TrainingSpeedMeasurement {

	private static final int BATCH = 32;
	private static final int ROUNDS = 5;
	private static final int WATCHED = 2;

	private final TrainingLab lab;
	private final Network network;
	private final int side;
	private final int batches;

	private TrainingSpeedMeasurement(TrainingLab lab, Network network, int side, int batches) {
		this.lab = lab;
		this.network = network;
		this.side = side;
		this.batches = batches;
	}

	public static void main(String[] arguments) throws Exception {
		try (var lab = new TrainingLab()) {
			new TrainingSpeedMeasurement(lab, Network.SMALL_RESIDUAL, 64, 20).measure();
			new TrainingSpeedMeasurement(lab, Network.ALEXNET, 227, 4).measure();
			new TrainingSpeedMeasurement(lab, Network.RESNET18, 224, 2).measure();
		}
	}

	private void measure() throws Exception {
		RunInput input = lab.draw(WATCHED + BATCH * batches, WATCHED, side);
		double[] bare = new double[ROUNDS];
		double[] plain = new double[ROUNDS];
		double[] augmented = new double[ROUNDS];
		try (Model model = lab.engine().newModel(network.id()); NDManager data = lab.engine().newManager()) {
			ImageClassifier block = Networks.create(network, input.columns().size(), side);
			model.setBlock(block);
			var config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()).optOptimizer(Optimizer.adam().build())
					.optDevices(new Device[] { lab.engine().device() });
			try (Trainer trainer = model.newTrainer(config)) {
				trainer.initialize(new Shape(1, 3, side, side));
				NDArray pictures = data.randomNormal(new Shape(BATCH, 3, side, side));
				bareLoop(trainer, pictures);
				for (int round = 0; round < ROUNDS; round++) {
					bare[round] = bareLoop(trainer, pictures);
					plain[round] = training(input, Augmentation.NONE) / bare[round];
					augmented[round] = training(input, Augmentation.DEFAULT) / bare[round];
				}
			}
		}
		String name = "training-speed-" + network.id();
		WorkerChild.print(name + "-bare", median(bare), "images/s");
		WorkerChild.print(name + "-share", median(plain), "-");
		WorkerChild.print(name + "-share-augmented", median(augmented), "-");
	}

	/** Images a second of the second epoch: the first one reads the images. */
	private double training(RunInput input, Augmentation augmentation) throws Exception {
		Recipe base = Recipe.fromScratch(network).withImageSize(side).withEvaluation(Evaluation.split(0.1, 0));
		RunFolder run = lab.prepare(base.withTraining(
				base.training().withEpochs(2).withBatchSize(BATCH).withAugmentation(augmentation)), input);
		lab.run(run);
		List<EpochLine> epochs = TrainingLab.epochs(run);
		return epochs.get(epochs.size() - 1).imagesPerSecond();
	}

	private double bareLoop(Trainer trainer, NDArray pictures) {
		long start = System.nanoTime();
		for (int i = 0; i < batches; i++) {
			try (NDManager scope = pictures.getManager().newSubManager()) {
				NDArray mine = pictures.duplicate();
				mine.attach(scope);
				NDArray labels = scope.zeros(new Shape(BATCH));
				NDArray loss;
				try (GradientCollector gradients = trainer.newGradientCollector()) {
					loss = trainer.getLoss().evaluate(new NDList(labels), new NDList(trainer.forward(new NDList(mine)).get(0)));
					gradients.backward(loss);
				}
				trainer.step();
				loss.getFloat();
			}
		}
		return batches * BATCH / ((System.nanoTime() - start) / 1e9);
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
