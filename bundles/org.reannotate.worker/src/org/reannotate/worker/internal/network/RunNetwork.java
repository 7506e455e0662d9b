package org.reannotate.worker.internal.network;

import java.nio.FloatBuffer;

import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.labels.Labels;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;

/**
 * A finished run's network, ready to predict: features and head in one block, whatever the run was made from. Used from
 * the computing thread only.
 *
 * <pre>
 * try (var network = RunNetwork.open(run, RunNetwork.ANY, engine)) {
 * 	float[] logits = network.predict(pictures, 1).logits();
 * 	float[] probabilities = network.probabilities(logits);
 * }
 * </pre>
 */
public final class RunNetwork implements AutoCloseable {

	/** Fold that stands for the split's network, or the first fold's. */
	public static final int ANY = -1;

	/**
	 * What the network says of pictures.
	 *
	 * @param logits     {@code count x K}
	 * @param embeddings {@code count x D}
	 */
	public record Answer(float[] logits, float[] embeddings) {
	}

	private final RunNetworkInfo info;
	private final NDManager manager;
	private final ImageClassifier block;
	private final ParameterStore store;

	private RunNetwork(RunNetworkInfo info, NDManager manager, ImageClassifier block) {
		this.info = info;
		this.manager = manager;
		this.block = block;
		this.store = new ParameterStore(manager, false);
	}

	/**
	 * Loads it.
	 *
	 * @param fold whose network, or {@link #ANY}
	 * @throws WorkerException with {@link ErrorCode#BACKBONE} when it is missing or damaged
	 */
	public static RunNetwork open(RunFolder run, int fold, NativeEngine engine) throws WorkerException {
		NDManager manager = engine.newManager();
		try {
			RunNetworkInfo info = NetworkStart.describe(run);
			int number = fold == ANY ? 0 : fold;
			NetworkStart start = NetworkStart.of(run, info, number);
			ImageClassifier block = start.create(manager, info.columns().size());
			var file = info.folds() == 0 ? run.splitParameters() : run.parameters(number);
			if (info.headOnly()) {
				new ClassifierParameters(block).readStandardizedHead(file);
			} else {
				new ClassifierParameters(block).read(file);
			}
			return new RunNetwork(info, manager, block);
		} catch (BackboneException e) {
			manager.close();
			throw new WorkerException(ErrorCode.BACKBONE, String.valueOf(e.getMessage()), e);
		} catch (RuntimeException e) {
			manager.close();
			throw e;
		}
	}

	/** How it was made. */
	public RunNetworkInfo info() {
		return info;
	}

	/** Logits N x K, then embeddings N x D. */
	public ImageClassifier block() {
		return block;
	}

	/** Gives the block its parameters. */
	public ParameterStore store() {
		return store;
	}

	/** Owns the parameters; inputs belong to a sub-manager. */
	public NDManager manager() {
		return manager;
	}

	/** Makes its input from pixels. */
	public Normalization normalization() {
		return Normalization.of(info.input());
	}

	/** Pixels. */
	public int width() {
		return info.input().width();
	}

	/** Pixels. */
	public int height() {
		return info.input().height();
	}

	/**
	 * What it says of pictures, asked as the run was asked (mirrored too, where the run did).
	 *
	 * @param pictures direct, {@code count x 3 x height x width}
	 */
	public Answer predict(FloatBuffer pictures, int count) {
		try (NDManager scope = manager.newSubManager()) {
			NDArray input = scope.create(new Shape(count, 3, height(), width()), DataType.FLOAT32);
			input.set(pictures.duplicate());
			NDList plain = block.forward(store, new NDList(input), false);
			if (!info.mirrored()) {
				return new Answer(plain.get(0).toFloatArray(), plain.get(1).toFloatArray());
			}
			NDList other = block.forward(store, new NDList(input.flip(3)), false);
			return new Answer(mean(plain.get(0), other.get(0)), mean(plain.get(1), other.get(1)));
		}
	}

	private static float[] mean(NDArray a, NDArray b) {
		return a.add(b).div(2).toFloatArray();
	}

	/** One row's logits as the run's probabilities: its temperature, then softmax or sigmoid. */
	public float[] probabilities(float[] logits) {
		float[] row = new float[logits.length];
		for (int k = 0; k < row.length; k++) {
			row[k] = (float) (logits[k] / info.temperature());
		}
		Labels.toProbabilities(row, info.loss());
		return row;
	}

	@Override
	public void close() {
		manager.close();
	}
}
