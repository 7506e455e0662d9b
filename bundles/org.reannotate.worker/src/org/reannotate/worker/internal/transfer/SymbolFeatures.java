package org.reannotate.worker.internal.transfer;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.worker.internal.engine.NativeEngine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/**
 * A backbone's graph as features that can learn: N x 3 x H x W to N x D. Its batch norm keeps the statistics it came with
 * and nothing is dropped, so gradients recorded in training mode are those of prediction. Parameters have the graph's own
 * names.
 */
public final class SymbolFeatures extends AbstractBlock {

	private final Block graph;
	private final Shape warmUp;
	private final int dimensions;

	private SymbolFeatures(Block graph, Shape picture, int dimensions) {
		this.graph = addChildBlock("graph", graph);
		this.warmUp = picture;
		this.dimensions = dimensions;
	}

	/**
	 * Checks graph and parameters and loads them.
	 *
	 * @throws BackboneException when either is damaged or hostile
	 */
	public static SymbolFeatures load(Backbone backbone, NDManager manager) throws BackboneException {
		var picture = new Shape(1, 3, backbone.input().height(), backbone.input().width());
		return new SymbolFeatures(SymbolLoader.block(backbone, manager, true), picture, backbone.embedding().size());
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDArray output = graph.forward(store, inputs, training).get(0);
		return new NDList(output.getShape().dimension() == 2 ? output
				: output.reshape(output.getShape().get(0), dimensions));
	}

	@Override
	protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputShapes) {
		graph.initialize(manager, type, inputShapes);
		if (!NativeEngine.isMxnet(manager)) {
			return;
		}
		// MXNet plans a graph at its first call: always the same one, whatever a resumed training begins with.
		try (NDManager scope = manager.newSubManager()) {
			NDArray nothing = scope.zeros(warmUp);
			graph.forward(new ParameterStore(manager, false), new NDList(nothing), true).attach(scope);
		}
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		return new Shape[] { new Shape(inputShapes[0].get(0), dimensions) };
	}
}
