package org.reannotate.worker.internal.training;

import java.nio.FloatBuffer;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.network.ClassifierParameters;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;

/** A network on one device. */
final class Replica implements AutoCloseable {

	/** What a device was given of a batch, and what it says of it. */
	static final class Part implements AutoCloseable {

		private final Replica replica;
		private final NDManager scope;
		private final Targets targets;
		private final NDArray input;
		private final @Nullable NDArray embedding;
		private @Nullable NDArray logits;
		private @Nullable NDArray sum;

		private Part(Replica replica, FloatBuffer pictures, Targets targets, Shape picture, boolean headAlone) {
			this.replica = replica;
			this.scope = replica.manager.newSubManager();
			this.targets = targets;
			this.input = scope.create(new Shape(targets.count(), picture.get(0), picture.get(1), picture.get(2)), DataType.FLOAT32);
			input.set(pictures.duplicate());
			this.embedding = headAlone ? replica.block.embed(replica.store, input) : null;
		}

		/** The loss summed over the part's pictures, recorded. */
		NDArray loss(Loss loss) {
			NDArray said = embedding == null ? replica.block.forward(replica.store, new NDList(input), true).get(0)
					: replica.block.classify(replica.store, embedding, true);
			NDArray wanted = scope.create(targets.values(), new Shape(targets.count(), replica.block.categories()));
			NDArray weights = scope.create(targets.weights(), new Shape(targets.count(), 1));
			// Of the sigmoid: log(1 + e^x) - x where wanted, its cross-entropy without overflow.
			NDArray total = loss == Loss.SOFTMAX ? said.logSoftmax(-1).mul(wanted).mul(weights).sum().neg()
					: Activation.softPlus(said).sub(said.mul(wanted)).mul(weights).sum();
			logits = said;
			sum = total;
			return total;
		}

		/** Pictures. */
		int count() {
			return targets.count();
		}

		/** The loss as a number; waits until the device is done. */
		double sum() {
			return sum == null ? 0 : sum.getFloat();
		}

		/** Puts the logits behind those of the parts before. */
		void copyLogits(float[] all, int first) {
			if (logits != null) {
				float[] own = logits.toFloatArray();
				System.arraycopy(own, 0, all, first * replica.block.categories(), own.length);
			}
		}

		@Override
		public void close() {
			scope.close();
		}
	}

	private final NDManager manager;
	private final ImageClassifier block;
	private final ParameterStore store;
	private final Map<String, Parameter> parameters;

	/** @param manager on the device; closed with the replica */
	Replica(NDManager manager, ImageClassifier block) {
		this.manager = manager;
		this.block = block;
		this.store = new ParameterStore(manager, false);
		this.parameters = new ClassifierParameters(block).byName();
	}

	NDManager manager() {
		return manager;
	}

	ImageClassifier block() {
		return block;
	}

	ParameterStore store() {
		return store;
	}

	/** The array of that name. */
	NDArray array(String name) {
		return java.util.Objects.requireNonNull(parameters.get(name), name).getArray();
	}

	/**
	 * Gives it pictures to learn from.
	 *
	 * @param headAlone whether the features only predict
	 */
	Part give(FloatBuffer pictures, Targets targets, Shape picture, boolean headAlone) {
		return new Part(this, pictures, targets, picture, headAlone);
	}

	@Override
	public void close() {
		manager.close();
	}
}
