package org.reannotate.worker.internal.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.reannotate.worker.internal.graph.RunGraph;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolBuilder;
import org.reannotate.worker.internal.symbol.SymbolGraph;

/**
 * A run's network from red, green and blue planes to probabilities: the order of colours that it was trained with and
 * its temperature are made part of it, so that nobody has to know them.
 *
 * @param graph      last node: the probabilities, N x K
 * @param parameters with the prefixes by which the engine tells learned arrays from statistics
 * @param mean       subtracted from red, green, blue in 0..255
 * @param deviation  what they are divided by then
 */
record ExportedGraph(SymbolGraph graph, Map<String, Values> parameters, double[] mean, double[] deviation) {

	private static final String SWAP = "reannotate_swap_weight";
	private static final String PROBABILITIES = "reannotate_probabilities";

	static ExportedGraph of(RunGraph run) {
		boolean swapped = "BGR".equals(run.input().colour());
		Map<String, Values> parameters = new LinkedHashMap<>(run.parameters());
		SymbolGraph colours = swapped ? run.graph().withInputThrough(run.input().name(), "reannotate_swap", SWAP) : run.graph();
		if (swapped) {
			parameters.put(SWAP, new Values(new long[] { 3, 3, 1, 1 }, new float[] { 0, 0, 1, 0, 1, 0, 1, 0, 0 }));
		}
		var graph = new SymbolBuilder(colours);
		int cooled = graph.add("_div_scalar", PROBABILITIES + "_input", Map.of("scalar", run.temperature()), graph.last());
		if (run.several()) {
			graph.add("sigmoid", PROBABILITIES, Map.of(), cooled);
		} else {
			graph.add("softmax", PROBABILITIES, Map.of("axis", -1), cooled);
		}
		SymbolGraph whole = graph.build();
		double[] mean = run.input().mean().stream().mapToDouble(Double::doubleValue).toArray();
		double[] deviation = run.input().std().stream().mapToDouble(Double::doubleValue).toArray();
		return new ExportedGraph(whole, prefixed(parameters, whole), ordered(mean, swapped), ordered(deviation, swapped));
	}

	private static Map<String, Values> prefixed(Map<String, Values> parameters, SymbolGraph graph) {
		Set<String> statistics = graph.statistics();
		var prefixed = new LinkedHashMap<String, Values>();
		for (String name : graph.variables()) {
			Values values = parameters.get(name);
			if (values != null) {
				prefixed.put((statistics.contains(name) ? "aux:" : "arg:") + name, values);
			}
		}
		return prefixed;
	}

	/** Means and deviations are in the order of the network's planes. */
	private static double[] ordered(double[] planes, boolean swapped) {
		return swapped ? new double[] { planes[2], planes[1], planes[0] } : planes;
	}
}
