package org.reannotate.worker.internal.symbol;

import java.util.HashMap;
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

	private static final Map<String, Rule> RULES = rules();

	private ShapeRules() {
	}

	private static Map<String, Rule> rules() {
		var rules = new HashMap<String, Rule>();
		for (String name : new String[] { "clip", "Activation", "relu", "sigmoid", "hard_sigmoid", "Dropout", "LRN", "_copy",
				"identity", "BlockGrad", "softmax", "SoftmaxActivation", "SoftmaxOutput", "L2Normalization", "_plus_scalar",
				"_minus_scalar", "_rminus_scalar", "_mul_scalar", "_div_scalar", "_power_scalar", "_maximum_scalar",
				"_minimum_scalar", "exp", "sqrt", "square", "abs", "negative", "tanh" }) {
			rules.put(name, SAME);
		}
		for (String name : new String[] { "elemwise_add", "_Plus", "_plus", "elemwise_sub", "_Minus", "_minus", "elemwise_mul",
				"_Mul", "_mul", "elemwise_div", "_Div", "_div", "add_n", "ElementWiseSum" }) {
			rules.put(name, EQUAL);
		}
		for (String name : new String[] { "broadcast_add", "broadcast_plus", "broadcast_sub", "broadcast_minus",
				"broadcast_mul", "broadcast_div" }) {
			rules.put(name, ShapeRules::broadcast);
		}
		rules.put("Convolution", ConvolutionRule::output);
		rules.put("Pooling", PoolingRule::output);
		rules.put("BatchNorm", ShapeRules::batchNorm);
		rules.put("FullyConnected", ShapeRules::fullyConnected);
		rules.put("LeakyReLU", ShapeRules::leaky);
		rules.put("Concat", ShapeRules::concat);
		rules.put("Flatten", ShapeRules::flatten);
		rules.put("Pad", ShapeRules::pad);
		rules.put("UpSampling", UpSamplingRule::output);
		OrderRules.addTo(rules);
		return Map.copyOf(rules);
	}

	static boolean isKnown(String operator) {
		return RULES.containsKey(operator);
	}

	static long[] output(SymbolNode node, ShapeScope inputs) throws SymbolException {
		return RULES.get(node.operator()).output(node.read(), inputs);
	}

	private static long[] equal(Attributes attributes, ShapeScope inputs) throws SymbolException {
		for (int i = 1; i < Math.max(2, inputs.count()); i++) {
			attributes.require(java.util.Arrays.equals(inputs.shape(0), inputs.shape(i)), Messages.Node_differentShapes);
		}
		return inputs.shape(0);
	}

	private static long[] broadcast(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] left = inputs.shape(0);
		long[] right = inputs.shape(1);
		attributes.require(left.length == right.length, Messages.Node_differentRank);
		long[] joined = left.clone();
		for (int i = 0; i < joined.length; i++) {
			attributes.require(left[i] == right[i] || left[i] == 1 || right[i] == 1, Messages.Node_joined);
			joined[i] = Math.max(left[i], right[i]);
		}
		return joined;
	}

	private static long[] batchNorm(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		attributes.require(input.length >= 2 && attributes.number("axis", 1) == 1, Messages.Node_axis);
		for (int i = 1; i <= 4; i++) {
			inputs.parameter(i, input[1]);
		}
		return input;
	}

	private static long[] fullyConnected(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		boolean flat = !"False".equals(attributes.word("flatten", "True"));
		attributes.require(flat || input.length == 2, Messages.Node_notFlat);
		int units = attributes.number("num_hidden", 0);
		attributes.require(units > 0, Messages.Node_units);
		inputs.parameter(1, units, ShapeScope.product(input) / input[0]);
		if (!attributes.flag("no_bias")) {
			inputs.parameter(2, units);
		}
		return new long[] { input[0], units };
	}

	private static long[] concat(Attributes attributes, ShapeScope inputs) throws SymbolException {
		attributes.require(attributes.number("dim", 1) == 1, Messages.Node_dimension);
		long[] joined = inputs.shape(0).clone();
		for (int i = 1; i < inputs.count(); i++) {
			long[] next = inputs.shape(i);
			attributes.require(next.length == joined.length, Messages.Node_differentRank);
			for (int d = 2; d < next.length; d++) {
				attributes.require(next[d] == joined[d], Messages.Node_joined);
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
			attributes.require(widths[2 * i] >= 0 && widths[2 * i + 1] >= 0, Messages.Node_padding);
			output[i] += widths[2 * i] + widths[2 * i + 1];
		}
		attributes.require(output[0] == input[0], Messages.Node_paddedBatch);
		return output;
	}

	private static long[] leaky(Attributes attributes, ShapeScope inputs) throws SymbolException {
		if ("prelu".equals(attributes.word("act_type", "leaky"))) {
			inputs.parameter(1, inputs.shape(0)[1]);
		}
		return inputs.shape(0);
	}
}
