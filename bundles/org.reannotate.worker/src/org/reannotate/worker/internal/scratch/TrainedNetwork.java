package org.reannotate.worker.internal.scratch;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.util.Pair;

/** A network of our own in the engine, being trained and predicting. Used from the computing thread only. */
public final class TrainedNetwork implements AutoCloseable {

	private static final float SMOOTHING = 0.05f;
	private static final float MOMENTUM = 0.9f;

	/**
	 * What a training step tells.
	 *
	 * @param loss   summed over the pictures
	 * @param logits row by row, as they were before the step
	 */
	record Step(double loss, float[] logits) {
	}

	/**
	 * What the network says of pictures.
	 *
	 * @param logits     {@code count x K}
	 * @param embeddings {@code count x D}
	 */
	public record Prediction(float[] logits, float[] embeddings) {
	}

	private final Model model;
	private final Trainer trainer;
	private final ImageClassifier block;
	private final int side;

	/** @param steps of the whole training, for the schedule */
	TrainedNetwork(NativeEngine engine, Recipe recipe, int categories, int steps) {
		Network network = recipe.network() == null ? Network.SMALL_RESIDUAL : recipe.network();
		this.side = recipe.imageSize();
		this.block = Networks.create(network, categories, side);
		this.model = engine.newModel(network.id());
		model.setBlock(block);
		// The loss is our own; the configuration wants one all the same.
		var config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()).optOptimizer(optimizer(recipe, steps))
				.optDevices(new Device[] { engine.device() });
		this.trainer = model.newTrainer(config);
		trainer.initialize(new Shape(1, 3, side, side));
	}

	private static Optimizer optimizer(Recipe recipe, int steps) {
		var schedule = new Schedule(recipe.training().learningRate(), steps);
		float decay = (float) recipe.training().weightDecay();
		return switch (recipe.training().optimizer()) {
		case ADAM -> Optimizer.adam().optLearningRateTracker(schedule).optWeightDecays(decay).build();
		case SGD -> Optimizer.sgd().setLearningRateTracker(schedule).optMomentum(MOMENTUM).optWeightDecays(decay).build();
		};
	}

	/** D. */
	public int dimensions() {
		return block.dimensions();
	}

	/**
	 * One step on those pictures.
	 *
	 * @param labels column each; negative: the picture does not count
	 */
	Step train(FloatBuffer pictures, int[] labels) {
		try (NDManager scope = model.getNDManager().newSubManager()) {
			NDArray input = input(scope, pictures, labels.length);
			NDArray targets = scope.create(targets(labels), new Shape(labels.length, block.categories()));
			NDArray logits;
			NDArray loss;
			try (GradientCollector gradients = trainer.newGradientCollector()) {
				logits = trainer.forward(new NDList(input)).get(0);
				loss = logits.logSoftmax(-1).mul(targets).sum().neg();
				gradients.backward(loss.div(labels.length));
			}
			trainer.step();
			return new Step(loss.getFloat(), logits.toFloatArray());
		}
	}

	/** One-hot, smoothed: the network is not asked to be surer than labels are right. */
	private float[] targets(int[] labels) {
		int categories = block.categories();
		float[] targets = new float[labels.length * categories];
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] >= 0) {
				java.util.Arrays.fill(targets, i * categories, (i + 1) * categories, SMOOTHING / categories);
				targets[i * categories + labels[i]] += 1 - SMOOTHING;
			}
		}
		return targets;
	}

	/**
	 * Logits and embeddings.
	 *
	 * @param mirrored whether the mirrored picture is asked too and the mean taken
	 */
	public Prediction predict(FloatBuffer pictures, int count, boolean mirrored) {
		try (NDManager scope = model.getNDManager().newSubManager()) {
			NDArray input = input(scope, pictures, count);
			NDList plain = trainer.evaluate(new NDList(input));
			if (!mirrored) {
				return new Prediction(plain.get(0).toFloatArray(), plain.get(1).toFloatArray());
			}
			NDList other = trainer.evaluate(new NDList(input.flip(3)));
			return new Prediction(mean(plain.get(0), other.get(0)), mean(plain.get(1), other.get(1)));
		}
	}

	private static float[] mean(NDArray a, NDArray b) {
		return a.add(b).div(2).toFloatArray();
	}

	private NDArray input(NDManager scope, FloatBuffer pictures, int count) {
		NDArray input = scope.create(new Shape(count, 3, side, side), DataType.FLOAT32);
		input.set(pictures);
		return input;
	}

	/** Writes all parameters by name. */
	public void save(Path file) throws IOException {
		var arrays = new LinkedHashMap<String, Values>();
		for (Pair<String, Parameter> pair : block.getParameters()) {
			NDArray array = pair.getValue().getArray();
			arrays.put(pair.getKey(), new Values(array.getShape().getShape(), array.toFloatArray()));
		}
		ParameterFileWriter.write(file, arrays);
	}

	@Override
	public void close() {
		trainer.close();
		model.close();
	}
}
