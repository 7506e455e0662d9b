package org.reannotate.worker.internal.operators;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolShapes;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import org.eclipse.osgi.util.NLS;

/**
 * A symbol graph in the engine: MXNet runs it itself, on other engines it is computed node by node.
 *
 * <pre>
 * LoadedGraph graph = LoadedGraph.of(symbols, shapes, "data", manager);
 * graph.fill((name, array) -&gt; array.set(file.values(name).asFloatBuffer()), manager);
 * graph.block().forward(store, new NDList(pictures), false);
 * </pre>
 *
 * @param block      the input to the output; it belongs to the manager
 * @param parameters all but the input, running statistics too, under the graph's own names
 * @param shapes     of the graph
 */
public record LoadedGraph(Block block, List<Parameter> parameters, SymbolShapes shapes) {

	/** Puts values into one array. */
	@FunctionalInterface
	public interface Filler {

		/** @throws SymbolException when there are none */
		void fill(String name, NDArray array) throws IOException, SymbolException;
	}

	/**
	 * Loads it, without values for its parameters.
	 *
	 * @throws SymbolException that names node and operator, when this engine cannot compute it
	 */
	public static LoadedGraph of(SymbolGraph graph, SymbolShapes shapes, String input, NDManager manager)
			throws SymbolException {
		if (NativeEngine.isMxnet(manager)) {
			return MxnetGraph.load(graph, shapes, input, manager);
		}
		var block = new GraphBlock(graph, shapes, input);
		return new LoadedGraph(block, List.copyOf(block.parameters().values()), shapes);
	}

	/** Gives every parameter its array in that manager. */
	public void fill(Filler filler, NDManager manager) throws IOException, SymbolException {
		for (Parameter parameter : parameters) {
			String name = parameter.getName();
			long @Nullable [] shape = shapes.parameters().get(name);
			if (shape == null) {
				throw new SymbolException(NLS.bind(Messages.LoadedGraph_parameter, name));
			}
			NDArray array = manager.create(new Shape(shape), DataType.FLOAT32);
			filler.fill(name, array);
			array.setName(name);
			parameter.setShape(null);
			parameter.setArray(array);
		}
	}
}
