package org.reannotate.worker.internal.operators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolNode;
import org.reannotate.worker.internal.symbol.SymbolShapes;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/**
 * A symbol graph that is computed node by node on any engine. It always computes what it predicts: batch normalization
 * uses the statistics that came with the graph and nothing is dropped, so gradients that are recorded through it are
 * those of prediction. Parameters have the graph's own names.
 *
 * <pre>
 * var block = new GraphBlock(graph, SymbolShapes.infer(graph, "data", new long[] { 1, 3, 224, 224 }), "data");
 * block.parameters().get("conv_weight").setArray(array);
 * NDList output = block.forward(store, new NDList(pictures), false);
 * </pre>
 */
public final class GraphBlock extends AbstractBlock {

	private final List<SymbolNode> nodes;
	private final String input;
	private final long[] output;
	/** By node the slot of its first output; each output has one. */
	private final int[] slots;
	private final @Nullable Operation[] operations;
	/** By slot the one whose array it has: itself, or where it is passed on, the first of these. */
	private final int[] sources;
	/** By slot the last node that reads its array; 0: none does. */
	private final int[] lastReaders;
	private final Map<String, Parameter> byName = new LinkedHashMap<>();

	/**
	 * Its parameters have shapes but no arrays yet.
	 *
	 * @param shapes of that graph
	 * @param input  the variable that pictures are put in for
	 * @throws SymbolException that names node and operator, when something is computed by MXNet alone
	 */
	public GraphBlock(SymbolGraph graph, SymbolShapes shapes, String input) throws SymbolException {
		this.nodes = graph.nodes();
		this.input = input;
		this.output = shapes.output();
		this.slots = slots(nodes);
		this.operations = new Operation[slots[nodes.size()]];
		this.sources = new int[operations.length];
		for (int i = 0; i < nodes.size(); i++) {
			SymbolNode node = nodes.get(i);
			boolean passes = Operators.passesOn(node);
			for (int slot = slots[i]; slot < slots[i + 1]; slot++) {
				sources[slot] = passes ? source(node, 0) : slot;
				operations[slot] = node.isVariable() || passes ? null : Operators.of(node, slot - slots[i],
						shapes.activations().getOrDefault(node.name(), new long[0]));
			}
		}
		this.lastReaders = lastReaders();
		Set<String> kept = graph.unlearned();
		for (String name : graph.variables()) {
			if (!name.equals(input)) {
				byName.put(name, addParameter(parameter(name, !kept.contains(name), shapes)));
			}
		}
	}

	private static int[] slots(List<SymbolNode> nodes) throws SymbolException {
		int[] slots = new int[nodes.size() + 1];
		for (int i = 0; i < nodes.size(); i++) {
			slots[i + 1] = slots[i] + nodes.get(i).outputCount();
		}
		return slots;
	}

	/** The slot whose array is a node's input. */
	private int source(SymbolNode node, int input) {
		return sources[slots[node.inputs()[input]] + node.outputs()[input]];
	}

	/** The slot of the graph's output. */
	private int end() {
		return sources[slots[nodes.size() - 1]];
	}

	private static Parameter parameter(String name, boolean learned, SymbolShapes shapes) {
		Parameter parameter = Parameter.builder().setName(name).setType(Parameter.Type.OTHER).optRequiresGrad(learned).build();
		parameter.setShape(new Shape(shapes.parameters().get(name)));
		return parameter;
	}

	private int[] lastReaders() {
		int[] last = new int[sources.length];
		for (int i = 0; i < nodes.size(); i++) {
			for (int input = 0; input < nodes.get(i).inputs().length; input++) {
				last[source(nodes.get(i), input)] = i;
			}
		}
		last[end()] = nodes.size();
		return last;
	}

	/** Its parameters by their names in the graph. */
	public Map<String, Parameter> parameters() {
		return byName;
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDArray pictures = inputs.singletonOrThrow();
		@Nullable NDArray[] values = new NDArray[sources.length];
		for (int i = 0; i < nodes.size(); i++) {
			SymbolNode node = nodes.get(i);
			if (node.isVariable()) {
				values[slots[i]] = node.name().equals(input) ? pictures
						: store.getValue(byName.get(node.name()), pictures.getDevice(), training);
			} else {
				compute(i, values);
			}
			if (!training) {
				free(values, node, i);
			}
		}
		return new NDList(values[end()]);
	}

	/** All outputs of a node that somebody reads. */
	private void compute(int number, @Nullable NDArray[] values) {
		SymbolNode node = nodes.get(number);
		NDArray[] inputs = IntStream.range(0, node.inputs().length).mapToObj(i -> values[source(node, i)])
				.toArray(NDArray[]::new);
		for (int slot = slots[number]; slot < slots[number + 1]; slot++) {
			Operation operation = operations[slot];
			if (operation != null && lastReaders[slot] > 0) {
				values[slot] = operation.compute(inputs);
			}
		}
	}

	/** What nobody reads any more: all feature maps of a batch together are gigabytes. */
	private void free(@Nullable NDArray[] values, SymbolNode node, int reader) {
		for (int input = 0; input < node.inputs().length; input++) {
			int source = source(node, input);
			NDArray value = values[source];
			if (value != null && lastReaders[source] == reader && operations[source] != null) {
				value.close();
				values[source] = null;
			}
		}
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		long[] sides = output.clone();
		sides[0] = inputShapes[0].get(0);
		return new Shape[] { new Shape(sides) };
	}
}
