package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
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
import ai.djl.util.Pair;

/** A network of our own in the engine, being trained and predicting. Used from the computing thread only. */
public final class TrainedNetwork implements AutoCloseable {

	private static final float SMOOTHING = 0.05f;

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
	private final RecipeOptimizer optimizer;
	private final int side;

	/**
	 * A network to be trained.
	 *
	 * @param steps of the whole training, for the schedule
	 * @param saved parameters to begin with, or null for random ones. They must be there before the trainer is: the engine
	 *              updates a copy of its own
	 * @throws IllegalArgumentException when one is missing or of another size
	 */
	TrainedNetwork(NativeEngine engine, Recipe recipe, int categories, int steps, @Nullable Map<String, float[]> saved) {
		Network network = recipe.network() == null ? Network.SMALL_RESIDUAL : recipe.network();
		this.side = recipe.imageSize();
		this.block = Networks.create(network, recipe.options(), categories, side);
		this.optimizer = new RecipeOptimizer(recipe.training(), steps);
		this.model = engine.newModel(network.id());
		model.setBlock(block);
		// The loss is our own; the configuration wants one all the same.
		var config = new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()).optOptimizer(optimizer)
				.optDevices(new Device[] { engine.device() });
		this.trainer = model.newTrainer(config);
		var input = new Shape(1, 3, side, side);
		if (saved != null) {
			block.initialize(model.getNDManager(), DataType.FLOAT32, input);
			setParameters(saved);
		}
		trainer.initialize(input);
	}

	/** D. */
	public int dimensions() {
		return block.dimensions();
	}

	/**
	 * One step on those pictures.
	 *
	 * @param labels  column each; negative: the picture does not count
	 * @param weights K, how much a picture of a category counts
	 */
	Step train(FloatBuffer pictures, int[] labels, double[] weights) {
		try (NDManager scope = model.getNDManager().newSubManager()) {
			NDArray input = input(scope, pictures, labels.length);
			NDArray targets = scope.create(targets(labels, weights), new Shape(labels.length, block.categories()));
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
	private float[] targets(int[] labels, double[] weights) {
		int categories = block.categories();
		float[] targets = new float[labels.length * categories];
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] >= 0) {
				float weight = (float) weights[labels[i]];
				Arrays.fill(targets, i * categories, (i + 1) * categories, weight * SMOOTHING / categories);
				targets[i * categories + labels[i]] += weight * (1 - SMOOTHING);
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
		ParameterFileWriter.write(file, parameters());
	}

	/** A copy of all parameters by name, running statistics too. */
	Map<String, Values> parameters() {
		var arrays = new LinkedHashMap<String, Values>();
		for (Pair<String, Parameter> pair : block.getParameters()) {
			arrays.put(pair.getKey(), values(pair.getValue().getArray()));
		}
		return arrays;
	}

	/** A copy of what the optimizer remembers of each parameter. */
	Map<String, Values> optimizerState() {
		var arrays = new LinkedHashMap<String, Values>();
		optimizer.state(names()).forEach((name, array) -> arrays.put(name, values(array)));
		return arrays;
	}

	/** Steps made so far. */
	int steps() {
		return optimizer.steps();
	}

	/** The learning rate of the last step. */
	double learningRate() {
		return optimizer.learningRate(Math.max(1, steps()));
	}

	/**
	 * Puts parameters back, to predict with; training would go on from others.
	 *
	 * @throws IllegalArgumentException when one is missing or of another size
	 */
	void setParameters(Map<String, float[]> saved) {
		for (Pair<String, Parameter> pair : block.getParameters()) {
			float[] values = saved.get(pair.getKey());
			NDArray array = pair.getValue().getArray();
			if (values == null || values.length != array.size()) {
				throw new IllegalArgumentException("The parameter " + pair.getKey() + " is missing or of another size");
			}
			put(values, array);
		}
	}

	/** By the engine's own copying: it may keep the array in an order of its own, which writing into it does not know. */
	static void put(float[] values, NDArray array) {
		try (NDArray copy = array.getManager().create(values, array.getShape())) {
			copy.copyTo(array);
		}
	}

	/** Puts back what the optimizer remembers, as it was after so many steps. */
	void setOptimizerState(Map<String, float[]> saved, int steps) {
		var weights = new LinkedHashMap<String, NDArray>();
		for (Pair<String, Parameter> pair : block.getParameters()) {
			if (pair.getValue().requiresGradient()) {
				weights.put(pair.getValue().getId(), pair.getValue().getArray());
			}
		}
		optimizer.restore(weights, names(), saved, steps);
	}

	private Map<String, String> names() {
		var names = new LinkedHashMap<String, String>();
		for (Pair<String, Parameter> pair : block.getParameters()) {
			names.put(pair.getValue().getId(), pair.getKey());
		}
		return names;
	}

	private static Values values(NDArray array) {
		return new Values(array.getShape().getShape(), array.toFloatArray());
	}

	@Override
	public void close() {
		optimizer.close();
		trainer.close();
		model.close();
	}
}
