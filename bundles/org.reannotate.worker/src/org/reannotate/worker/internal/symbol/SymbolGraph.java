package org.reannotate.worker.internal.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.Numbers;

/**
 * A symbol graph read as data: known operators only, every node after its inputs, no nested graphs. What native code
 * gets is written anew from what was understood ({@link #toJson}), never the file's own text.
 */
public final class SymbolGraph {

	private static final int MOST_NODES = 20_000;
	private static final int MOST_INPUTS = 1_000;
	private static final int LONGEST_TEXT = 1_000;
	private static final int LONGEST_REASON = 200;
	private static final Pattern NUMBERED = Pattern.compile("(.+)_output(\\d{1,4})");

	private final List<SymbolNode> nodes;

	SymbolGraph(List<SymbolNode> nodes) {
		this.nodes = nodes;
	}

	/**
	 * Reads a graph.
	 *
	 * @throws SymbolException when it is not a graph or holds anything that is not known
	 */
	public static SymbolGraph parse(String json) throws SymbolException {
		try {
			JsonArray array = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("nodes");
			if (array == null || array.isEmpty() || array.size() > MOST_NODES) {
				throw new SymbolException(NLS.bind(Messages.SymbolGraph_nodes, Numbers.of(MOST_NODES)));
			}
			var nodes = new ArrayList<SymbolNode>(array.size());
			var names = new HashSet<String>();
			for (JsonElement element : array) {
				SymbolNode node = node(element.getAsJsonObject(), nodes);
				if (!names.add(node.name())) {
					throw new SymbolException(NLS.bind(Messages.SymbolGraph_twice, node.name()));
				}
				nodes.add(node);
			}
			return new SymbolGraph(nodes);
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException
				| ClassCastException | StackOverflowError e) {
			throw new SymbolException(NLS.bind(Messages.SymbolGraph_json, shortened(e.getMessage())));
		}
	}

	/** A parser names the whole path to where it failed, which a hostile file makes as long as it likes. */
	private static String shortened(@Nullable String message) {
		String text = String.valueOf(message);
		return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "...";
	}

	private static SymbolNode node(JsonObject object, List<SymbolNode> before) throws SymbolException {
		String operator = text(object.get("op"), "op");
		String name = text(object.get("name"), "name");
		if (object.has("subgraphs") || !(operator.equals("null") || ShapeRules.isKnown(operator))) {
			throw new SymbolException(NLS.bind(Messages.SymbolGraph_operator, name, operator));
		}
		JsonArray inputs = inputs(object, name);
		int[] nodes = new int[inputs.size()];
		int[] outputs = new int[nodes.length];
		for (int i = 0; i < nodes.length; i++) {
			JsonArray entry = inputs.get(i).getAsJsonArray();
			nodes[i] = entry.get(0).getAsInt();
			outputs[i] = entry.get(1).getAsInt();
			checkInput(name, nodes[i], outputs[i], before);
		}
		return new SymbolNode(operator, name, attributes(object), nodes, outputs);
	}

	private static Map<String, String> attributes(JsonObject object) throws SymbolException {
		var attributes = new LinkedHashMap<String, String>();
		// Older files call them "attr" or "param".
		for (String key : List.of("attrs", "attr", "param")) {
			JsonElement given = object.get(key);
			if (given != null) {
				for (var entry : given.getAsJsonObject().entrySet()) {
					attributes.put(entry.getKey(), text(entry.getValue(), "attribute"));
				}
			}
		}
		return attributes;
	}

	private static JsonArray inputs(JsonObject object, String name) throws SymbolException {
		JsonArray array = object.getAsJsonArray("inputs");
		if (array != null && array.size() > MOST_INPUTS) {
			throw new SymbolException(NLS.bind(Messages.SymbolGraph_inputs, name));
		}
		return array == null ? new JsonArray() : array;
	}

	private static void checkInput(String name, int node, int output, List<SymbolNode> before) throws SymbolException {
		if (node < 0 || node >= before.size()) {
			throw new SymbolException(NLS.bind(Messages.SymbolGraph_order, name));
		}
		SymbolNode read = before.get(node);
		if (output < 0 || output >= read.outputCount()) {
			throw new SymbolException(
					NLS.bind(Messages.SymbolGraph_output, new Object[] { name, output, read.name() }));
		}
	}

	private static String text(JsonElement element, String what) throws SymbolException {
		if (element == null || !element.isJsonPrimitive() || element.getAsString().length() > LONGEST_TEXT) {
			throw new SymbolException(NLS.bind(Messages.SymbolGraph_text, what));
		}
		return element.getAsString();
	}

	/** All nodes, each after its inputs; the last one is the output. */
	public List<SymbolNode> nodes() {
		return nodes;
	}

	/**
	 * The part of the graph that the output needs.
	 *
	 * @param output {@code <node>_output} or {@code <node>}; of a node that has several {@code <node>_output<number>}
	 */
	public SymbolGraph upTo(String output) throws SymbolException {
		String name = output.endsWith("_output") ? output.substring(0, output.length() - 7) : output;
		Matcher numbered = NUMBERED.matcher(name);
		if (find(name) < 0 && numbered.matches()) {
			return upTo(name, indexOf(numbered.group(1)), Integer.parseInt(numbered.group(2)));
		}
		int last = indexOf(name);
		if (nodes.get(last).outputCount() > 1) {
			throw new SymbolException(NLS.bind(Messages.SymbolGraph_several, name));
		}
		return subgraph(last);
	}

	/** The output is a node of its own then: the last one of a graph has only one. */
	private SymbolGraph upTo(String name, int last, int number) throws SymbolException {
		if (number >= nodes.get(last).outputCount()) {
			throw new SymbolException(NLS.bind(Messages.SymbolGraph_noOutput, name));
		}
		var kept = new ArrayList<>(subgraph(last).nodes);
		kept.add(new SymbolNode("_copy", name, Map.of(), new int[] { kept.size() - 1 }, new int[] { number }));
		return new SymbolGraph(kept);
	}

	/** Name of the node that the last layer with weights (the classifier) reads from. */
	public String beforeLastLayer() throws SymbolException {
		for (int i = nodes.size() - 1; i >= 0; i--) {
			SymbolNode node = nodes.get(i);
			boolean layer = node.operator().equals("FullyConnected") || node.operator().equals("Convolution");
			if (layer && node.inputs().length > 0 && !nodes.get(node.inputs()[0]).isVariable()) {
				return outputName(nodes.get(node.inputs()[0]), node.outputs()[0]);
			}
		}
		throw new SymbolException(Messages.SymbolGraph_oneLayer);
	}

	private static String outputName(SymbolNode node, int number) throws SymbolException {
		return node.outputCount() > 1 ? node.name() + "_output" + number : node.name();
	}

	private int indexOf(String name) throws SymbolException {
		int found = find(name);
		if (found < 0) {
			throw new SymbolException(NLS.bind(Messages.SymbolGraph_noOutput, name));
		}
		return found;
	}

	private int find(String name) {
		for (int i = 0; i < nodes.size(); i++) {
			if (nodes.get(i).name().equals(name) && !nodes.get(i).isVariable()) {
				return i;
			}
		}
		return -1;
	}

	/** What that node needs, itself as the last one. */
	private SymbolGraph subgraph(int last) {
		boolean[] needed = new boolean[last + 1];
		needed[last] = true;
		for (int i = last; i >= 0; i--) {
			if (needed[i]) {
				for (int input : nodes.get(i).inputs()) {
					needed[input] = true;
				}
			}
		}
		var kept = new ArrayList<SymbolNode>();
		var moved = new HashMap<Integer, Integer>();
		for (int i = 0; i < needed.length; i++) {
			if (needed[i]) {
				SymbolNode node = nodes.get(i);
				moved.put(i, kept.size());
				kept.add(node.withInputs(java.util.Arrays.stream(node.inputs()).map(moved::get).toArray()));
			}
		}
		return new SymbolGraph(kept);
	}

	/** Name of the last node, which is the output. */
	public String output() {
		return nodes.get(nodes.size() - 1).name();
	}

	/**
	 * The same graph with a 1 x 1 convolution of three planes between the input and all that read it.
	 *
	 * @param weight the convolution's parameter, 3 x 3 x 1 x 1
	 */
	public SymbolGraph withInputThrough(String input, String convolution, String weight) {
		var graph = new SymbolBuilder();
		int data = graph.variable(input);
		int mixed = graph.add("Convolution", convolution, Map.of("kernel", "(1, 1)", "num_filter", 3, "no_bias", true), data,
				graph.variable(weight));
		var moved = new HashMap<Integer, Integer>();
		for (int i = 0; i < nodes.size(); i++) {
			SymbolNode node = nodes.get(i);
			if (node.name().equals(input)) {
				moved.put(i, mixed);
			} else if (node.isVariable()) {
				moved.put(i, graph.variable(node.name()));
			} else {
				int[] inputs = java.util.Arrays.stream(node.inputs()).map(moved::get).toArray();
				moved.put(i, graph.add(node.withInputs(inputs)));
			}
		}
		return graph.build();
	}

	/**
	 * The same graph for training and for gradients: every batch norm uses and keeps the statistics it came with, and
	 * nothing is dropped, so that in training mode it computes what it predicts.
	 */
	public SymbolGraph withKeptStatistics() {
		return new SymbolGraph(nodes.stream().map(node -> switch (node.operator()) {
		case "BatchNorm" -> node.with("use_global_stats", "True");
		case "Dropout" -> node.with("p", "0.0");
		default -> node;
		}).toList());
	}

	/** Names of the variables: the input and the parameters. */
	public List<String> variables() {
		return nodes.stream().filter(SymbolNode::isVariable).map(SymbolNode::name).toList();
	}

	/** Names of the variables that the engine keeps apart from those learned by gradients: running statistics. */
	public Set<String> statistics() {
		var names = new HashSet<String>();
		for (SymbolNode node : nodes) {
			if (node.operator().equals("BatchNorm")) {
				names.add(nodes.get(node.inputs()[3]).name());
				names.add(nodes.get(node.inputs()[4]).name());
			}
		}
		return names;
	}

	/** Names of the variables that nothing learns: running statistics, and scales of batch norm that are fixed to 1. */
	public Set<String> unlearned() throws SymbolException {
		Set<String> names = statistics();
		for (SymbolNode node : nodes) {
			if (node.operator().equals("BatchNorm") && node.read().flag("fix_gamma", true)) {
				names.add(nodes.get(node.inputs()[1]).name());
			}
		}
		return names;
	}

	/** The graph for the engine; its last node is the output. */
	public String toJson() {
		var array = new JsonArray();
		var variables = new JsonArray();
		for (int i = 0; i < nodes.size(); i++) {
			array.add(toJson(nodes.get(i)));
			if (nodes.get(i).isVariable()) {
				variables.add(i);
			}
		}
		var heads = new JsonArray();
		heads.add(entry(nodes.size() - 1, 0));
		var graph = new JsonObject();
		graph.add("nodes", array);
		graph.add("arg_nodes", variables);
		graph.add("heads", heads);
		// Without a version the engine takes the graph for one of before 1.0 and rewrites it.
		graph.add("attrs", JsonParser.parseString("{\"mxnet_version\": [\"int\", 10900]}"));
		return graph.toString();
	}

	private static JsonObject toJson(SymbolNode node) {
		var object = new JsonObject();
		object.addProperty("op", node.operator());
		object.addProperty("name", node.name());
		var attributes = new JsonObject();
		if (!node.isVariable()) {
			node.attributes().forEach(attributes::addProperty);
		}
		object.add("attrs", attributes);
		var inputs = new JsonArray();
		for (int i = 0; i < node.inputs().length; i++) {
			inputs.add(entry(node.inputs()[i], node.outputs()[i]));
		}
		object.add("inputs", inputs);
		return object;
	}

	private static JsonArray entry(int node, int output) {
		var entry = new JsonArray();
		entry.add(node);
		entry.add(output);
		entry.add(0);
		return entry;
	}
}
