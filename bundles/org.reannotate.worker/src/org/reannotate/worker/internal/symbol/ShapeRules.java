package org.reannotate.worker.internal.symbol;

import java.util.Map;

/**
 * What each operator that may be loaded makes of its inputs' shapes, and which parameters it needs: the list of allowed
 * operators is the list of rules. Shapes have the batch first, as 1.
 */
final class ShapeRules {

	/** One operator's rule. */
	@FunctionalInterface
	interface Rule {
		long[] output(Attributes attributes, ShapeScope inputs) throws SymbolException;
	}

	private static final Rule SAME = (attributes, inputs) -> inputs.shape(0);
	private static final Rule EQUAL = ShapeRules::equal;

	private static final Map<String, Rule> RULES = Map.ofEntries(Map.entry("Convolution", ConvolutionRule::output),
			Map.entry("Pooling", PoolingRule::output), Map.entry("BatchNorm", ShapeRules::batchNorm),
			Map.entry("FullyConnected", ShapeRules::fullyConnected), Map.entry("Concat", ShapeRules::concat),
			Map.entry("Flatten", ShapeRules::flatten), Map.entry("Pad", ShapeRules::pad), Map.entry("clip", SAME),
			Map.entry("Activation", SAME), Map.entry("LeakyReLU", ShapeRules::leaky), Map.entry("relu", SAME),
			Map.entry("sigmoid", SAME), Map.entry("hard_sigmoid", SAME), Map.entry("Dropout", SAME),
			Map.entry("LRN", SAME), Map.entry("_copy", SAME), Map.entry("identity", SAME),
			Map.entry("softmax", SAME), Map.entry("SoftmaxActivation", SAME), Map.entry("_plus_scalar", SAME),
			Map.entry("_minus_scalar", SAME), Map.entry("_mul_scalar", SAME), Map.entry("_div_scalar", SAME),
			Map.entry("elemwise_add", EQUAL), Map.entry("_Plus", EQUAL), Map.entry("_plus", EQUAL),
			Map.entry("broadcast_mul", ShapeRules::broadcast), Map.entry("broadcast_add", ShapeRules::broadcast),
			Map.entry("elemwise_mul", EQUAL));

	private ShapeRules() {
	}

	static boolean isKnown(String operator) {
		return RULES.containsKey(operator);
	}

	static long[] output(SymbolNode node, ShapeScope inputs) throws SymbolException {
		return RULES.get(node.operator()).output(node.read(), inputs);
	}

	private static long[] equal(Attributes attributes, ShapeScope inputs) throws SymbolException {
		attributes.require(java.util.Arrays.equals(inputs.shape(0), inputs.shape(1)), "adds two different shapes");
		return inputs.shape(0);
	}

	private static long[] broadcast(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] left = inputs.shape(0);
		long[] right = inputs.shape(1);
		attributes.require(left.length == right.length, "joins shapes of different rank");
		long[] joined = left.clone();
		for (int i = 0; i < joined.length; i++) {
			attributes.require(left[i] == right[i] || left[i] == 1 || right[i] == 1, "joins shapes that do not fit");
			joined[i] = Math.max(left[i], right[i]);
		}
		return joined;
	}

	private static long[] batchNorm(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		attributes.require(input.length >= 2 && attributes.number("axis", 1) == 1, "has an axis that is not read");
		for (int i = 1; i <= 4; i++) {
			inputs.parameter(i, input[1]);
		}
		return input;
	}

	private static long[] fullyConnected(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		boolean flat = !"False".equals(attributes.word("flatten", "True"));
		attributes.require(flat || input.length == 2, "is not flat");
		int units = attributes.number("num_hidden", 0);
		attributes.require(units > 0, "has no units");
		inputs.parameter(1, units, ShapeScope.product(input) / input[0]);
		if (!attributes.flag("no_bias")) {
			inputs.parameter(2, units);
		}
		return new long[] { input[0], units };
	}

	private static long[] concat(Attributes attributes, ShapeScope inputs) throws SymbolException {
		attributes.require(attributes.number("dim", 1) == 1, "joins another dimension than the channels");
		long[] joined = inputs.shape(0).clone();
		for (int i = 1; i < inputs.count(); i++) {
			long[] next = inputs.shape(i);
			attributes.require(next.length == joined.length, "joins shapes of different rank");
			for (int d = 2; d < next.length; d++) {
				attributes.require(next[d] == joined[d], "joins shapes that do not fit");
			}
			joined[1] += next[1];
		}
		return joined;
	}

	private static long[] flatten(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		return new long[] { input[0], ShapeScope.product(input) / input[0] };
	}

	private static long[] pad(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		int[] widths = attributes.tuple("pad_width", 2 * input.length, 0);
		long[] output = input.clone();
		for (int i = 0; i < output.length; i++) {
			attributes.require(widths[2 * i] >= 0 && widths[2 * i + 1] >= 0, "pads by less than nothing");
			output[i] += widths[2 * i] + widths[2 * i + 1];
		}
		attributes.require(output[0] == input[0], "pads the batch");
		return output;
	}

	private static long[] leaky(Attributes attributes, ShapeScope inputs) throws SymbolException {
		if ("prelu".equals(attributes.word("act_type", "leaky"))) {
			inputs.parameter(1, inputs.shape(0)[1]);
		}
		return inputs.shape(0);
	}
}
