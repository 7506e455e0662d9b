package org.reannotate.worker.internal.transfer;

import java.nio.FloatBuffer;

import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.worker.internal.engine.NativeEngine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;

/**
 * A frozen backbone in the engine: pictures in, embeddings out. Used from the computing thread only.
 *
 * <pre>
 * try (var network = BackboneNetwork.load(Backbone.read(folder), engine)) {
 * 	float[] embeddings = network.embed(pictures, count);
 * }
 * </pre>
 */
public final class BackboneNetwork implements PictureNetwork, AutoCloseable {

	private final Backbone backbone;
	private final NDManager manager;
	private final Block block;
	private final int output;
	private final ParameterStore store;

	BackboneNetwork(Backbone backbone, NDManager manager, Block block, int output) {
		this.backbone = backbone;
		this.manager = manager;
		this.block = block;
		this.output = output;
		this.store = new ParameterStore(manager, false);
	}

	/**
	 * Checks graph and parameters and loads them.
	 *
	 * @throws BackboneException when either is damaged or hostile
	 */
	public static BackboneNetwork load(Backbone backbone, NativeEngine engine) throws BackboneException {
		NDManager manager = engine.newManager();
		try {
			return backbone.symbol() == null ? ArchitectureLoader.load(backbone, manager)
					: SymbolLoader.load(backbone, manager);
		} catch (BackboneException | RuntimeException e) {
			manager.close();
			throw e;
		}
	}

	/** What it was loaded from. */
	public Backbone backbone() {
		return backbone;
	}

	/** Where its embeddings are kept: engines do not agree in the last bits, and a run's follow from its recipe alone. */
	String cacheName() {
		return NativeEngine.isMxnet(manager) ? backbone.digest()
				: backbone.digest() + "-" + manager.getEngine().getEngineName().toLowerCase(java.util.Locale.ROOT);
	}

	@Override
	public BackboneInput input() {
		return backbone.input();
	}

	@Override
	public int dimensions() {
		return backbone.embedding().size();
	}

	@Override
	public float[] embed(FloatBuffer pictures, int count) {
		try (NDManager scope = manager.newSubManager()) {
			NDArray input = scope.create(new Shape(count, 3, backbone.input().height(), backbone.input().width()),
					DataType.FLOAT32);
			input.set(pictures.duplicate());
			NDList outputs = block.forward(store, new NDList(input), false);
			outputs.attach(scope);
			return outputs.get(output).toFloatArray();
		}
	}

	@Override
	public void close() {
		block.clear();
		manager.close();
	}
}
