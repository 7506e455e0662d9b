package org.reannotate.benchmarks.worker;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;

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
 * One round of one network on the engine of this process, batches of 32: the bare loop, a training of the images as they
 * are, the bare loop, a training with the default augmentation, the bare loop. Of a training counts whole epochs, from
 * the first step of one to the first of another: learning, validation, log, checkpoint. It is compared with the bare loops
 * before and behind it, by the clock and by processor time, which says the same on a machine that is busy with other work.
 */
final class TrainingSpeedMeasurement {

	private static final int BATCH = 32;
	private static final int EPOCHS = 2;
	private static final int WATCHED = 2;

	private final TrainingLab lab;
	private final Network network;
	private final int side;
	private final int batches;

	/** Images a second. */
	private record Speed(double clock, double processor) {

		static Speed between(Moment start, Moment end, int images) {
			return new Speed(images / ((end.clock() - start.clock()) / 1e9),
					images / ((end.processor() - start.processor()) / 1e9));
		}

		Speed mean(Speed other) {
			return new Speed((clock + other.clock) / 2, (processor + other.processor) / 2);
		}
	}

	private record Moment(long clock, long processor) {

		static Moment now() {
			var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
			return new Moment(System.nanoTime(), system.getProcessCpuTime());
		}
	}

	/** Is asked for each image that is read in the beginning and before each step: so it knows when an epoch begins. */
	private final class EpochClock extends Cancellation {
		private final List<Moment> begins = new ArrayList<>();
		private int asked = -(WATCHED + BATCH * batches);

		@Override
		public void check() throws WorkerException {
			int step = asked++;
			// The watched images are one batch more.
			if (step >= 0 && step % (batches + 1) == 0) {
				begins.add(Moment.now());
			}
			super.check();
		}

		Speed speed() {
			return Speed.between(begins.get(0), begins.get(EPOCHS), EPOCHS * batches * BATCH);
		}
	}

	private TrainingSpeedMeasurement(TrainingLab lab, Network network, int side, int batches) {
		this.lab = lab;
		this.network = network;
		this.side = side;
		this.batches = batches;
	}

	/** The network's name, the side of its images, batches an epoch. */
	public static void main(String[] arguments) throws Exception {
		try (var lab = new TrainingLab()) {
			new TrainingSpeedMeasurement(lab, Network.of(arguments[0]).orElseThrow(), Integer.parseInt(arguments[1]),
					Integer.parseInt(arguments[2])).measure();
		}
	}

	private void measure() throws Exception {
		RunInput input = lab.draw(WATCHED + BATCH * batches, WATCHED, side);
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
				Speed before = bareLoop(trainer, pictures);
				Speed plain = train(input, Augmentation.NONE, EPOCHS + 1);
				Speed between = bareLoop(trainer, pictures);
				Speed augmented = train(input, Augmentation.DEFAULT, EPOCHS + 1);
				Speed behind = bareLoop(trainer, pictures);
				WorkerChild.print("-bare", (before.clock() + between.clock() + behind.clock()) / 3, "images/s");
				tell("-share", plain, before.mean(between));
				tell("-share-augmented", augmented, between.mean(behind));
			}
		}
	}

	private static void tell(String name, Speed training, Speed bare) {
		WorkerChild.print(name, training.clock() / bare.clock(), "-");
		WorkerChild.print(name + "-processor", training.processor() / bare.processor(), "-");
	}

	/** Of all epochs but the last. */
	private Speed train(RunInput input, Augmentation augmentation, int epochs) throws Exception {
		Recipe base = Recipe.fromScratch(network).withImageSize(side).withEvaluation(Evaluation.split(0.1, 0));
		RunFolder run = lab.prepare(base.withTraining(
				base.training().withEpochs(epochs).withBatchSize(BATCH).withAugmentation(augmentation)), input);
		var clock = new EpochClock();
		lab.run(run, clock);
		return epochs > EPOCHS ? clock.speed() : new Speed(0, 0);
	}

	private Speed bareLoop(Trainer trainer, NDArray pictures) {
		Moment start = Moment.now();
		loop(trainer, pictures);
		return Speed.between(start, Moment.now(), batches * BATCH);
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
}
