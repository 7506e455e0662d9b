package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.network.ClassifierParameters;
import org.reannotate.worker.internal.network.NetworkStart;
import org.reannotate.worker.internal.symbol.ArraySource;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Source;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;

/** A network in the engine, being trained and predicting. Used from the computing thread only. */
public final class TrainedNetwork implements AutoCloseable {

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

	private record Learned(String id, String name, Parameter parameter, boolean head) {
	}

	private final Engine engine;
	private final NDManager manager;
	private final ImageClassifier block;
	private final ParameterStore store;
	private final Replicas replicas;
	private final ClassifierParameters parameters;
	private final List<Learned> learned = new ArrayList<>();
	/** What the network notes of its pictures while it learns; empty where it keeps what it came with. */
	private final Set<String> statistics = new LinkedHashSet<>();
	private final RecipeOptimizer optimizer;
	private final Loss loss;
	private final Shape picture;
	private final Map<String, NDArray> remembered = new LinkedHashMap<>();

	/**
	 * A network to be trained; what is random in it follows from the engine's seed.
	 *
	 * @param loss  what a step makes small
	 * @param saved parameters to begin with instead, or null
	 * @throws WorkerException          with {@link ErrorCode#BACKBONE} when pretrained parameters cannot be used
	 * @throws IllegalArgumentException when a saved parameter is missing or of another size
	 */
	TrainedNetwork(NativeEngine engine, NetworkStart start, int categories, Loss loss, RecipeOptimizer optimizer,
			@Nullable ArraySource saved) throws WorkerException, IOException {
		this.engine = engine.engine();
		this.optimizer = optimizer;
		this.loss = loss;
		this.picture = new Shape(3, start.input().height(), start.input().width());
		this.manager = engine.newManager();
		try {
			this.block = start.create(manager, categories);
			var first = new Replica(manager, block);
			this.store = first.store();
			this.parameters = new ClassifierParameters(block);
			if (saved != null) {
				parameters.set(saved);
			}
			this.replicas = new Replicas(engine, start, categories, first);
			replicas.follow(parameters.byName().keySet());
		} catch (BackboneException e) {
			manager.close();
			throw new WorkerException(ErrorCode.BACKBONE, String.valueOf(e.getMessage()), e);
		} catch (IOException | RuntimeException e) {
			manager.close();
			throw e;
		}
		parameters.byName().forEach((name, parameter) -> {
			if (parameter.requiresGradient()) {
				learned.add(new Learned(parameter.getId(), name, parameter, parameters.isHead(parameter)));
			} else if (!start.isPretrained()) {
				statistics.add(name);
			}
		});
	}

	/** D. */
	public int dimensions() {
		return block.dimensions();
	}

	/** One step on those pictures: of the head alone at first where the pace says so, of everything after that. */
	Step train(FloatBuffer pictures, Targets targets) {
		boolean headAlone = optimizer.isHeadAlone();
		List<Replica.Part> parts = replicas.share(pictures, targets, picture, headAlone);
		try {
			try (GradientCollector gradients = engine.newGradientCollector()) {
				parts.forEach(part -> gradients.backward(part.loss(loss).div(targets.count())));
			}
			update(headAlone, parts);
			return step(parts, targets.count());
		} finally {
			parts.forEach(Replica.Part::close);
		}
	}

	private Step step(List<Replica.Part> parts, int count) {
		float[] logits = new float[count * block.categories()];
		double sum = 0;
		int at = 0;
		for (Replica.Part part : parts) {
			sum += part.sum();
			part.copyLogits(logits, at);
			at += part.count();
		}
		return new Step(sum, logits);
	}

	private void update(boolean headAlone, List<Replica.Part> parts) {
		optimizer.begin();
		var moved = new LinkedHashSet<String>();
		for (Learned one : learned) {
			if (one.head() || !headAlone) {
				NDArray weight = one.parameter().getArray();
				try (NDArray gradient = replicas.gradient(one.name(), parts.size())) {
					optimizer.update(one.id(), one.head(), weight, gradient);
				}
				moved.add(one.name());
			}
		}
		if (replicas.isShared()) {
			if (!headAlone) {
				replicas.mean(statistics, parts);
				moved.addAll(statistics);
			}
			replicas.follow(moved);
		}
	}

	/**
	 * Logits and embeddings.
	 *
	 * @param mirrored whether the mirrored picture is asked too and the mean taken
	 */
	public Prediction predict(FloatBuffer pictures, int count, boolean mirrored) {
		try (NDManager scope = manager.newSubManager()) {
			NDArray input = input(scope, pictures, count);
			NDList plain = block.forward(store, new NDList(input), false);
			if (!mirrored) {
				return new Prediction(plain.get(0).toFloatArray(), plain.get(1).toFloatArray());
			}
			NDList other = block.forward(store, new NDList(input.flip(3)), false);
			return new Prediction(mean(plain.get(0), other.get(0)), mean(plain.get(1), other.get(1)));
		}
	}

	private static float[] mean(NDArray a, NDArray b) {
		return a.add(b).div(2).toFloatArray();
	}

	private NDArray input(NDManager scope, FloatBuffer pictures, int count) {
		NDArray input = scope.create(new Shape(count, picture.get(0), picture.get(1), picture.get(2)), DataType.FLOAT32);
		input.set(pictures.duplicate());
		return input;
	}

	/** Writes all parameters by name. */
	public void save(Path file) throws IOException {
		parameters.write(file);
	}

	/** All parameters by name, running statistics too, as they are when they are written. */
	Map<String, Source> parameters() {
		return parameters.sources();
	}

	/** What the optimizer remembers of each parameter, as it is when it is written. */
	Map<String, Source> optimizerState() {
		var arrays = new LinkedHashMap<String, Source>();
		optimizer.state(names()).forEach((name, array) -> arrays.put(name, ClassifierParameters.sourceOf(array)));
		return arrays;
	}

	/** Keeps a copy of the parameters as they are now, in the engine's memory; of an earlier moment there is none then. */
	void remember() {
		parameters.byName().forEach((name, parameter) -> ClassifierParameters.copy(parameter.getArray(),
				remembered.computeIfAbsent(name, n -> manager.create(parameter.getArray().getShape()))));
	}

	/** The copy by name; empty where there is none. */
	Map<String, Source> rememberedParameters() {
		var arrays = new LinkedHashMap<String, Source>();
		remembered.forEach((name, array) -> arrays.put(name, ClassifierParameters.sourceOf(array)));
		return arrays;
	}

	/** Takes a copy from elsewhere. */
	void setRemembered(ArraySource saved) throws IOException {
		remember();
		for (var entry : remembered.entrySet()) {
			ClassifierParameters.put(entry.getKey(), saved, entry.getValue());
		}
	}

	/** Goes back to the copy, if there is one; training does not go on after that. */
	void recall() {
		parameters.byName().forEach((name, parameter) -> {
			NDArray copy = remembered.get(name);
			if (copy != null) {
				ClassifierParameters.copy(copy, parameter.getArray());
			}
		});
	}

	/** Steps made so far. */
	int steps() {
		return optimizer.steps();
	}

	/** The head's learning rate of the last step. */
	double learningRate() {
		return optimizer.learningRate(Math.max(1, steps()));
	}

	/** Puts back what the optimizer remembers, as it was after so many steps. */
	void setOptimizerState(ArraySource saved, int steps) throws IOException {
		var weights = new LinkedHashMap<String, NDArray>();
		learned.forEach(one -> weights.put(one.id(), one.parameter().getArray()));
		optimizer.restore(weights, names(), saved, steps);
	}

	private Map<String, String> names() {
		var names = new LinkedHashMap<String, String>();
		learned.forEach(one -> names.put(one.id(), one.name()));
		return names;
	}

	@Override
	public void close() {
		optimizer.close();
		replicas.close();
		manager.close();
	}
}
