package org.reannotate.worker.internal.graph;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;

import org.reannotate.worker.internal.operators.LoadedGraph;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolShapes;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import org.eclipse.osgi.util.NLS;

/** A symbol graph with one input and one output in the engine. Used from the computing thread only. */
public final class GraphNetwork {

	private final Block block;
	private final ParameterStore store;

	/**
	 * Loads it; everything belongs to the manager.
	 *
	 * @param input      name of the variable that pictures or feature maps are put in for
	 * @param shape      of one of these
	 * @param parameters at least those of the graph, of the shapes it needs
	 * @throws SymbolException when one is missing, or this engine cannot compute the graph
	 */
	public GraphNetwork(SymbolGraph graph, String input, long[] shape, Map<String, Values> parameters, NDManager manager)
			throws SymbolException {
		LoadedGraph loaded = LoadedGraph.of(graph, SymbolShapes.infer(graph, input, shape), input, manager);
		try {
			loaded.fill((name, array) -> fill(array, name, parameters), manager);
		} catch (IOException e) {
			throw new IllegalStateException("Nothing is read here", e);
		}
		block = loaded.block();
		store = new ParameterStore(manager, false);
	}

	private static void fill(NDArray array, String name, Map<String, Values> parameters) throws SymbolException {
		Values values = parameters.get(name);
		if (values == null || values.values().length != array.size()) {
			throw new SymbolException(NLS.bind(Messages.GraphNetwork_parameter, name));
		}
		array.set(FloatBuffer.wrap(values.values()));
	}

	/** The output; it belongs to the manager of {@code input}. */
	public NDArray forward(NDArray input, boolean training) {
		NDArray output = block.forward(store, new NDList(input), training).singletonOrThrow();
		output.attach(input.getManager());
		return output;
	}
}
