package org.reannotate.worker.internal.blocks;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.reannotate.worker.internal.symbol.SymbolBuilder;
import org.reannotate.worker.internal.symbol.SymbolGraph;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.util.Pair;

/**
 * Writes a network of ours as a symbol graph; its parameters are named as in the files that training writes. Nothing of
 * the engine is needed for it.
 *
 * <pre>
 * SymbolGraph graph = BlockSymbols.logits(Networks.create(network, categories, side), "data");
 * </pre>
 */
public final class BlockSymbols {

	private final SymbolBuilder graph = new SymbolBuilder();
	private final Map<Parameter, String> names = new IdentityHashMap<>();
	private int count;

	private BlockSymbols(Block network) {
		for (Pair<String, Parameter> pair : network.getParameters()) {
			names.put(pair.getValue(), pair.getKey());
		}
	}

	/** Pictures to logits. */
	public static SymbolGraph logits(ImageClassifier network, String input) {
		var symbols = new BlockSymbols(network);
		network.write(symbols, symbols.graph.variable(input));
		return symbols.graph.build();
	}

	/** Pictures to the embedding before the logits. */
	public static SymbolGraph embedding(ImageClassifier network, String input) {
		var symbols = new BlockSymbols(network);
		network.writeFeatures(symbols, symbols.graph.variable(input));
		return symbols.graph.build();
	}

	/** Adds any block of ours; blocks in a row are followed through. */
	int write(Block block, int input) {
		if (block instanceof Symbolic symbolic) {
			return symbolic.write(this, input);
		}
		if (block instanceof SequentialBlock row) {
			int at = input;
			for (Block child : row.getChildren().values()) {
				at = write(child, at);
			}
			return at;
		}
		if (block instanceof Conv2d convolution) {
			return convolution(convolution, input);
		}
		if (block instanceof Linear layer) {
			long units = layer.getOutputShapes(new Shape[] { new Shape(1, 1) })[0].get(1);
			return operation("FullyConnected", Map.of("num_hidden", units), input, parameter(layer, "weight"),
					parameter(layer, "bias"));
		}
		throw new IllegalStateException(block.getClass() + " has no form as a symbol");
	}

	private int convolution(Conv2d block, int input) {
		var attributes = Map.of("kernel", text(block.getKernelShape()), "stride", text(block.getStride()), "pad",
				text(block.getPadding()), "num_group", block.getGroups(), "num_filter", block.getFilters(), "no_bias",
				!block.isIncludeBias());
		int weight = parameter(block, "weight");
		return block.isIncludeBias() ? operation("Convolution", attributes, input, weight, parameter(block, "bias"))
				: operation("Convolution", attributes, input, weight);
	}

	private static String text(Shape shape) {
		return "(" + shape.get(0) + ", " + shape.get(1) + ")";
	}

	/** Adds an operation. */
	int operation(String operator, Map<String, ?> attributes, int... inputs) {
		return graph.add(operator, operator.toLowerCase(Locale.ROOT) + count++, attributes, inputs);
	}

	/** Adds a parameter that a block has itself. */
	int parameter(Block block, String name) {
		return graph.variable(Objects.requireNonNull(names.get(block.getDirectParameters().get(name)), name));
	}
}
