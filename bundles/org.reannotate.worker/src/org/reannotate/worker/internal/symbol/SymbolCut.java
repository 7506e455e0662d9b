package org.reannotate.worker.internal.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph cut in two at a feature map that everything behind it depends on the input through.
 *
 * @param layer   name of the node cut at
 * @param body    from the input to the feature map
 * @param tail    from {@link #MAP} to the graph's output, frozen: no dropout, and batch normalization by its running
 *                statistics, also while gradients are recorded
 * @param channels of the feature map
 * @param rows     of the feature map
 * @param columns  of the feature map
 */
public record SymbolCut(String layer, SymbolGraph body, SymbolGraph tail, int channels, int rows, int columns) {

	/** Name of the tail's input. */
	public static final String MAP = "feature_map";

	/**
	 * Cuts at the last feature map of at least {@code least} rows and columns; where there is none, at the last one that
	 * has more than one pixel.
	 *
	 * @throws SymbolException when the graph has no such feature map
	 */
	public static SymbolCut last(SymbolGraph graph, String input, Map<String, long[]> shapes, int least)
			throws SymbolException {
		int[] candidates = { -1, -1 };
		List<SymbolNode> nodes = graph.nodes();
		boolean[] fromInput = fromInput(nodes, input);
		int[] lastUse = lastUse(nodes, fromInput);
		int open = 0;
		for (int i = 0; i < nodes.size() - 1; i++) {
			if (!fromInput[i]) {
				continue;
			}
			long[] shape = shapes.get(nodes.get(i).name());
			boolean alone = open <= i && !nodes.get(i).isVariable() && nodes.get(i).outputCount() == 1;
			open = Math.max(open, lastUse[i]);
			if (alone && shape != null && shape.length == 4 && shape[2] * shape[3] > 1) {
				candidates[1] = i;
				candidates[0] = Math.min(shape[2], shape[3]) >= least ? i : candidates[0];
			}
		}
		int chosen = candidates[0] >= 0 ? candidates[0] : candidates[1];
		if (chosen < 0) {
			throw new SymbolException(Messages.SymbolCut_noFeatureMap);
		}
		return at(graph, chosen, shapes.get(nodes.get(chosen).name()));
	}

	/** Which nodes depend on the input. */
	private static boolean[] fromInput(List<SymbolNode> nodes, String input) {
		boolean[] depends = new boolean[nodes.size()];
		for (int i = 0; i < depends.length; i++) {
			depends[i] = nodes.get(i).name().equals(input);
			for (int before : nodes.get(i).inputs()) {
				depends[i] |= depends[before];
			}
		}
		return depends;
	}

	/** By node that depends on the input the last one that reads it: up to there, what lies between is not the only way. */
	private static int[] lastUse(List<SymbolNode> nodes, boolean[] fromInput) {
		int[] last = new int[nodes.size()];
		for (int i = 0; i < last.length; i++) {
			for (int before : nodes.get(i).inputs()) {
				last[before] = fromInput[before] ? i : last[before];
			}
		}
		return last;
	}

	private static SymbolCut at(SymbolGraph graph, int cut, long[] shape) throws SymbolException {
		String layer = graph.nodes().get(cut).name();
		return new SymbolCut(layer, graph.upTo(layer), tail(graph.nodes(), cut), (int) shape[1], (int) shape[2],
				(int) shape[3]);
	}

	private static SymbolGraph tail(List<SymbolNode> nodes, int cut) {
		var kept = new ArrayList<SymbolNode>();
		Map<Integer, Integer> moved = new HashMap<>();
		kept.add(new SymbolNode("null", MAP, Map.of(), new int[0]));
		moved.put(cut, 0);
		for (int i = cut + 1; i < nodes.size(); i++) {
			SymbolNode node = nodes.get(i);
			int[] inputs = node.inputs().clone();
			for (int j = 0; j < inputs.length; j++) {
				inputs[j] = moved(nodes, inputs[j], moved, kept);
			}
			moved.put(i, kept.size());
			kept.add(new SymbolNode(node.operator(), node.name(), frozen(node), inputs, node.outputs()));
		}
		return new SymbolGraph(kept);
	}

	/** Number of a node in the tail; a parameter that is declared before the cut comes along. */
	private static int moved(List<SymbolNode> nodes, int index, Map<Integer, Integer> moved, List<SymbolNode> kept) {
		Integer known = moved.get(index);
		if (known != null) {
			return known;
		}
		moved.put(index, kept.size());
		kept.add(nodes.get(index));
		return kept.size() - 1;
	}

	private static Map<String, String> frozen(SymbolNode node) {
		var attributes = new LinkedHashMap<>(node.attributes());
		if (node.operator().equals("BatchNorm")) {
			attributes.put("use_global_stats", "True");
		} else if (node.operator().equals("Dropout")) {
			attributes.put("p", "0");
		}
		return attributes;
	}
}
