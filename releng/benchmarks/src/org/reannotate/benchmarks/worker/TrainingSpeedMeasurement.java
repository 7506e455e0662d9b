package org.reannotate.benchmarks.worker;

import java.lang.management.ManagementFactory;
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

/**
 * Batches of 32. Each round: the bare loop, whole trainings of one and of three epochs, the same with augmentation; told
 * are the medians of the ratios. Beside the clock's there are those of processor time, which say the same on a machine that
 * is busy with other work: what two more epochs take, checkpoints included, beside the bare loop on as many images.
 */
final class TrainingSpeedMeasurement {

	private static final int BATCH = 32;
	private static final int MORE_EPOCHS = 2;
	private static final int WATCHED = 2;

	private final TrainingLab lab;
	private final Network network;
	private final int side;
	private final int batches;

	private record Speed(double clock, double processor) {
	}

	private TrainingSpeedMeasurement(TrainingLab lab, Network network, int side, int batches) {
		this.lab = lab;
		this.network = network;
		this.side = side;
		this.batches = batches;
	}

	public static void main(String[] arguments) throws Exception {
		try (var lab = new TrainingLab()) {
			int rounds = Integer.parseInt(arguments[0]);
			new TrainingSpeedMeasurement(lab, Network.SMALL_RESIDUAL, 64, 8).measure(rounds);
			new TrainingSpeedMeasurement(lab, Network.ALEXNET, 227, 8).measure(rounds);
			new TrainingSpeedMeasurement(lab, Network.RESNET18, 224, 3).measure(rounds);
		}
	}

	private void measure(int rounds) throws Exception {
		RunInput input = lab.draw(WATCHED + BATCH * batches, WATCHED, side);
		double[] bare = new double[rounds];
		double[][] shares = new double[4][rounds];
		try (Model model = lab.engine().newModel(network.id()); NDManager data = lab.engine().newManager()) {
			ImageClassifier block = Networks.create(network, input.columns().size(), side);
			model.setBlock(block);
			var config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()).optOptimizer(Optimizer.adam().build())
					.optDevices(new Device[] { lab.engine().device() });
			try (Trainer trainer = model.newTrainer(config)) {
				trainer.initialize(new Shape(1, 3, side, side));
				NDArray pictures = data.randomNormal(new Shape(BATCH, 3, side, side));
				bareLoop(trainer, pictures);
				train(input, Augmentation.DEFAULT, 1);
				for (int round = 0; round < rounds; round++) {
					Speed loop = bareLoop(trainer, pictures);
					Speed plain = training(input, Augmentation.NONE);
					Speed augmented = training(input, Augmentation.DEFAULT);
					bare[round] = loop.clock();
					shares[0][round] = plain.clock() / loop.clock();
					shares[1][round] = plain.processor() / loop.processor();
					shares[2][round] = augmented.clock() / loop.clock();
					shares[3][round] = augmented.processor() / loop.processor();
				}
			}
		}
		String name = "training-speed-" + network.id();
		WorkerChild.print(name + "-bare", median(bare), "images/s");
		WorkerChild.print(name + "-share", median(shares[0]), "-");
		WorkerChild.print(name + "-share-processor", median(shares[1]), "-");
		WorkerChild.print(name + "-share-augmented", median(shares[2]), "-");
		WorkerChild.print(name + "-share-augmented-processor", median(shares[3]), "-");
	}

	/** Images a second of the last of three epochs by the clock; by processor time of what the last two took. */
	private Speed training(RunInput input, Augmentation augmentation) throws Exception {
		double one = processorSeconds(() -> train(input, augmentation, 1));
		var last = new double[1];
		double three = processorSeconds(() -> last[0] = train(input, augmentation, 1 + MORE_EPOCHS));
		return new Speed(last[0], MORE_EPOCHS * batches * BATCH / (three - one));
	}

	@FunctionalInterface
	private interface Work {
		void run() throws Exception;
	}

	private static double processorSeconds(Work work) throws Exception {
		var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		long start = system.getProcessCpuTime();
		work.run();
		return (system.getProcessCpuTime() - start) / 1e9;
	}

	private double train(RunInput input, Augmentation augmentation, int epochs) throws Exception {
		Recipe base = Recipe.fromScratch(network).withImageSize(side).withEvaluation(Evaluation.split(0.1, 0));
		RunFolder run = lab.prepare(base.withTraining(
				base.training().withEpochs(epochs).withBatchSize(BATCH).withAugmentation(augmentation)), input);
		lab.run(run);
		List<EpochLine> told = TrainingLab.epochs(run);
		return told.get(told.size() - 1).imagesPerSecond();
	}

	private Speed bareLoop(Trainer trainer, NDArray pictures) throws Exception {
		long start = System.nanoTime();
		double processor = processorSeconds(() -> loop(trainer, pictures));
		double images = batches * BATCH;
		return new Speed(images / ((System.nanoTime() - start) / 1e9), images / processor);
	}

	private void loop(Trainer trainer, NDArray pictures) {
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
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
