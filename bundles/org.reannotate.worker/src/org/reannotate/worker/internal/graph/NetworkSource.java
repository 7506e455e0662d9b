package org.reannotate.worker.internal.graph;

import java.util.Map;

import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolGraph;

/**
 * A network as one way of training left it.
 *
 * @param graph      from the input to the logits
 * @param parameters of its variables, by name
 */
record NetworkSource(SymbolGraph graph, Map<String, Values> parameters) {
}
