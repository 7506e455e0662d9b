package org.reannotate.worker.internal.operators;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
	private final @Nullable Operation[] operations;
	/** By node the one whose array it has: itself, or where it is passed on, the first of these. */
	private final int[] sources;
	/** By node the last one that reads its array. */
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
		this.operations = new Operation[nodes.size()];
		this.sources = new int[nodes.size()];
		for (int i = 0; i < nodes.size(); i++) {
			SymbolNode node = nodes.get(i);
			boolean passes = Operators.passesOn(node);
			sources[i] = passes ? sources[node.inputs()[0]] : i;
			operations[i] = node.isVariable() || passes ? null
					: Operators.of(node, shapes.activations().getOrDefault(node.name(), new long[0]));
		}
		this.lastReaders = lastReaders();
		Set<String> kept = graph.unlearned();
		for (String name : graph.variables()) {
			if (!name.equals(input)) {
				byName.put(name, addParameter(parameter(name, !kept.contains(name), shapes)));
			}
		}
	}

	private static Parameter parameter(String name, boolean learned, SymbolShapes shapes) {
		Parameter parameter = Parameter.builder().setName(name).setType(Parameter.Type.OTHER).optRequiresGrad(learned).build();
		parameter.setShape(new Shape(shapes.parameters().get(name)));
		return parameter;
	}

	private int[] lastReaders() {
		int[] last = new int[nodes.size()];
		for (int i = 0; i < last.length; i++) {
			for (int before : nodes.get(i).inputs()) {
				last[sources[before]] = i;
			}
		}
		last[sources[last.length - 1]] = last.length;
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
		@Nullable NDArray[] values = new NDArray[nodes.size()];
		for (int i = 0; i < values.length; i++) {
			SymbolNode node = nodes.get(i);
			Operation operation = operations[i];
			if (node.isVariable()) {
				values[i] = node.name().equals(input) ? pictures
						: store.getValue(byName.get(node.name()), pictures.getDevice(), training);
			} else if (operation != null) {
				values[i] = operation.compute(arrays(values, node.inputs()));
			}
			if (!training) {
				free(values, node.inputs(), i);
			}
		}
		return new NDList(values[sources[values.length - 1]]);
	}

	private NDArray[] arrays(@Nullable NDArray[] values, int[] inputs) {
		return Arrays.stream(inputs).mapToObj(i -> values[sources[i]]).toArray(NDArray[]::new);
	}

	/** What nobody reads any more: all feature maps of a batch together are gigabytes. */
	private void free(@Nullable NDArray[] values, int[] inputs, int reader) {
		for (int before : inputs) {
			int source = sources[before];
			NDArray value = values[source];
			if (value != null && lastReaders[source] == reader && !nodes.get(source).isVariable()) {
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
