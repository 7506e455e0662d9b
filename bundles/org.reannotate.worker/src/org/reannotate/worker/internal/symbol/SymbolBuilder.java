package org.reannotate.worker.internal.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a symbol graph node by node; a node is known by its number.
 *
 * <pre>
 * var graph = new SymbolBuilder();
 * int data = graph.variable("data");
 * int flat = graph.add("Flatten", "flat", Map.of(), data);
 * SymbolGraph built = graph.build();   // its last node is the output
 * </pre>
 */
public final class SymbolBuilder {

	private static final String VARIABLE = "null";

	private final List<SymbolNode> nodes = new ArrayList<>();
	private final Set<String> names = new HashSet<>();

	/** An empty graph. */
	public SymbolBuilder() {
	}

	/** Goes on from a graph; its nodes keep their numbers. */
	public SymbolBuilder(SymbolGraph graph) {
		graph.nodes().forEach(this::add);
	}

	/** An input or a parameter. */
	public int variable(String name) {
		return add(new SymbolNode(VARIABLE, name, Map.of(), new int[0]));
	}

	/**
	 * An operation.
	 *
	 * @throws IllegalArgumentException when the operator is not known, the name taken or an input not there
	 */
	public int add(String operator, String name, Map<String, ?> attributes, int... inputs) {
		return add(operator, name, attributes, inputs, new int[inputs.length]);
	}

	/**
	 * An operation.
	 *
	 * @param outputs by input, which of that node's outputs it is
	 * @throws IllegalArgumentException when the operator is not known, the name taken or an input not there
	 */
	public int add(String operator, String name, Map<String, ?> attributes, int[] inputs, int[] outputs) {
		if (!ShapeRules.isKnown(operator) || Arrays.stream(inputs).anyMatch(i -> i < 0 || i >= nodes.size())) {
			throw new IllegalArgumentException("Node \"" + name + "\" has an unknown operator or input.");
		}
		// In an order of their own: what is written is the same in every process.
		var texts = new TreeMap<String, String>();
		attributes.forEach((key, value) -> texts.put(key, text(value)));
		return add(new SymbolNode(operator, name, texts, inputs.clone(), outputs.clone()));
	}

	private static String text(Object value) {
		return value instanceof Boolean flag ? flag ? "True" : "False" : value.toString();
	}

	/** A node as it is. */
	int add(SymbolNode node) {
		if (!names.add(node.name())) {
			throw new IllegalArgumentException("Two nodes are named \"" + node.name() + "\".");
		}
		nodes.add(node);
		return nodes.size() - 1;
	}

	/** Number of the node added last. */
	public int last() {
		return nodes.size() - 1;
	}

	/** The graph so far. */
	public SymbolGraph build() {
		return new SymbolGraph(List.copyOf(nodes));
	}
}
