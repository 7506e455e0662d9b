package org.reannotate.worker.internal.operators;

import java.util.List;

import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolShapes;

import ai.djl.mxnet.engine.MxNDManager;
import ai.djl.mxnet.engine.MxSymbolBlock;
import ai.djl.mxnet.engine.Symbol;
import ai.djl.ndarray.NDManager;

/** Gives graphs to MXNet. A class of its own, because with another engine it cannot be loaded. */
final class MxnetGraph {

	private MxnetGraph() {
	}

	static LoadedGraph load(SymbolGraph graph, SymbolShapes shapes, String input, NDManager manager) {
		var block = new MxSymbolBlock(manager, Symbol.loadJson((MxNDManager) manager, graph.toJson()));
		block.setInputNames(List.of(input));
		var parameters = block.getAllParameters().stream().filter(p -> !p.getName().equals(input)).toList();
		return new LoadedGraph(block, parameters, shapes);
	}
}
