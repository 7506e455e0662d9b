package org.reannotate.benchmarks.worker;

import java.util.function.IntConsumer;

import org.reannotate.protocol.recipe.Network;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.engine.NativeEngine;

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

/** Batches of 32; the best of three rounds after a warm-up. */
final class WorkerSpeedMeasurement {

	private static final int BATCH = 32;
	private static final int CATEGORIES = 12;
	private static final int ROUNDS = 3;

	private WorkerSpeedMeasurement() {
	}

	public static void main(String[] arguments) throws Exception {
		NativeEngine engine = NativeEngine.start(-1);
		for (Network network : Network.values()) {
			measure(engine, network, network == Network.SMALL_RESIDUAL ? 20 : 2);
		}
	}

	private static void measure(NativeEngine engine, Network network, int steps) {
		int side = network.imageSize();
		ImageClassifier block = Networks.create(network, CATEGORIES, side);
		try (Model model = engine.newModel(network.id())) {
			model.setBlock(block);
			var config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()).optOptimizer(Optimizer.adam().build())
					.optDevices(new Device[] { engine.device() });
			try (Trainer trainer = model.newTrainer(config); NDManager data = engine.newManager()) {
				trainer.initialize(new Shape(1, 3, side, side));
				NDArray input = data.randomNormal(new Shape(BATCH, 3, side, side));
				String name = "worker-speed-" + network.id();
				WorkerChild.print(name + "-train", best(steps, i -> train(trainer, input)), "images/s");
				WorkerChild.print(name + "-predict", best(steps, i -> predict(trainer, input)), "images/s");
			}
		}
	}

	private static double best(int steps, IntConsumer step) {
		double best = 0;
		step.accept(0);
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			for (int i = 0; i < steps; i++) {
				step.accept(i);
			}
			best = Math.max(best, steps * BATCH / ((System.nanoTime() - start) / 1e9));
		}
		return best;
	}

	private static void train(Trainer trainer, NDArray input) {
		try (NDManager scope = input.getManager().newSubManager()) {
			NDArray mine = input.duplicate();
			mine.attach(scope);
			NDArray labels = scope.zeros(new Shape(BATCH));
			try (GradientCollector gradients = trainer.newGradientCollector()) {
				NDArray loss = trainer.getLoss().evaluate(new NDList(labels), new NDList(trainer.forward(new NDList(mine)).get(0)));
				gradients.backward(loss);
			}
			trainer.step();
		}
	}

	private static void predict(Trainer trainer, NDArray input) {
		try (NDManager scope = input.getManager().newSubManager()) {
			NDArray mine = input.duplicate();
			mine.attach(scope);
			trainer.evaluate(new NDList(mine)).get(0).toFloatArray();
		}
	}
}
