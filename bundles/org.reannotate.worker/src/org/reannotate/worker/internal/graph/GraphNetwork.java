package org.reannotate.worker.internal.graph;

import java.util.List;
import java.util.Map;

import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolGraph;

import ai.djl.mxnet.engine.MxNDManager;
import ai.djl.mxnet.engine.MxSymbolBlock;
import ai.djl.mxnet.engine.Symbol;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;

/** A symbol graph with one input and one output in the engine. Used from the computing thread only. */
public final class GraphNetwork {

	private final MxSymbolBlock block;
	private final ParameterStore store;

	/**
	 * Loads it; everything belongs to the manager.
	 *
	 * @param parameters at least those of the graph, of the shapes it needs
	 */
	public GraphNetwork(SymbolGraph graph, String input, Map<String, Values> parameters, NDManager manager) {
		block = new MxSymbolBlock(manager, Symbol.loadJson((MxNDManager) manager, graph.toJson()));
		block.setInputNames(List.of(input));
		store = new ParameterStore(manager, false);
		for (Parameter parameter : block.getAllParameters()) {
			Values values = parameters.get(parameter.getName());
			if (values != null) {
				NDArray array = manager.create(values.values(), new Shape(values.shape()));
				array.setName(parameter.getName());
				parameter.setShape(null);
				parameter.setArray(array);
			}
		}
	}

	/** The output; it belongs to the manager of {@code input}. */
	public NDArray forward(NDArray input, boolean training) {
		NDArray output = block.forward(store, new NDList(input), training).singletonOrThrow();
		output.attach(input.getManager());
		return output;
	}
}
