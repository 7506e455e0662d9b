package org.reannotate.worker.internal.operators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolBuilder;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolShapes;

/** Small graphs that have every operator, each the way real networks have it and where engines differ. */
public final class OperatorCases {

	/** Pictures that a case is asked about. */
	public static final int PICTURES = 2;

	/**
	 * One graph.
	 *
	 * @param name    what it is about
	 * @param picture shape of one picture, with a batch of one
	 */
	public record Case(String name, SymbolGraph graph, long[] picture) {

		/** Its shapes. */
		public SymbolShapes shapes() throws SymbolException {
			return SymbolShapes.infer(graph, "data", picture);
		}

		/** Drawn by name, so that every process has the same; variances are not negative. */
		public Map<String, Values> parameters() throws SymbolException {
			var arrays = new LinkedHashMap<String, Values>();
			for (var entry : shapes().parameters().entrySet()) {
				boolean variance = entry.getKey().endsWith("var");
				float[] values = noise(entry.getKey().hashCode(), (int) size(entry.getValue()));
				for (int i = 0; variance && i < values.length; i++) {
					values[i] = 0.5f + Math.abs(values[i]);
				}
				arrays.put(entry.getKey(), new Values(entry.getValue(), values));
			}
			return arrays;
		}

		/** Pictures for it, {@value OperatorCases#PICTURES} of them. */
		public float[] pictures() {
			return noise(name.hashCode(), (int) size(picture) * PICTURES);
		}
	}

	/** Cases whose gradients are compared too begin so. */
	public static final String WITH_GRADIENT = "gradient of ";

	private static final List<Case> CASES = new ArrayList<>();

	private OperatorCases() {
	}

	/** All of them. */
	public static synchronized List<Case> all() {
		if (CASES.isEmpty()) {
			layers();
			pooling();
			activations();
			arithmetic();
			orders();
			parts();
			larger();
		}
		return List.copyOf(CASES);
	}

	private static long size(long[] shape) {
		long size = 1;
		for (long side : shape) {
			size *= side;
		}
		return size;
	}

	private static float[] noise(long seed, int count) {
		var random = new Random(seed);
		float[] values = new float[count];
		for (int i = 0; i < count; i++) {
			values[i] = (float) random.nextGaussian();
		}
		return values;
	}

	/** One operator on the picture, with as many parameters as it names. */
	private static void one(String name, String operator, String attributes, long[] picture, String... parameters) {
		var graph = new SymbolBuilder();
		int[] inputs = new int[1 + parameters.length];
		inputs[0] = graph.variable("data");
		for (int i = 0; i < parameters.length; i++) {
			inputs[i + 1] = graph.variable(parameters[i]);
		}
		graph.add(operator, "node", attributes(attributes), inputs);
		CASES.add(new Case(name, graph.build(), picture));
	}

	/** {@code a=(1, 2); b=True} */
	private static Map<String, String> attributes(String text) {
		var attributes = new HashMap<String, String>();
		for (String part : text.isBlank() ? new String[0] : text.split(";")) {
			attributes.put(part.split("=")[0].strip(), part.split("=")[1].strip());
		}
		return attributes;
	}

	private static long[] shape(long... sides) {
		long[] shape = new long[sides.length + 1];
		shape[0] = 1;
		System.arraycopy(sides, 0, shape, 1, sides.length);
		return shape;
	}

	private static void layers() {
		one("convolution", "Convolution", "kernel=(3, 3); stride=(2, 2); pad=(1, 1); num_filter=5", shape(3, 8, 9), "w", "b");
		one("depthwise", "Convolution", "kernel=(3, 3); pad=(1, 1); num_filter=4; num_group=4; no_bias=True; layout=None",
				shape(4, 6, 6), "w");
		one("groups apart", "Convolution", "kernel=(3, 2); dilate=(2, 1); num_filter=4; num_group=2; no_bias=False",
				shape(4, 8, 7), "w", "b");
		one("batch norm with a fixed scale", "BatchNorm", "eps=0.01", shape(4, 3, 3), "gamma", "beta", "mean", "var");
		one("batch norm", "BatchNorm", "fix_gamma=False; eps=2e-05; momentum=0.9", shape(4, 3, 3), "gamma", "beta", "mean", "var");
		one("batch norm of a row", "BatchNorm", "fix_gamma=0", shape(6), "gamma", "beta", "mean", "var");
		one("fully connected", "FullyConnected", "num_hidden=4", shape(2, 3, 3), "w", "b");
		one("fully connected without bias", "FullyConnected", "num_hidden=4; no_bias=True; flatten=False", shape(7), "w");
		one("response", "LRN", "nsize=5; alpha=0.2; beta=0.6; knorm=1.5", shape(7, 4, 3));
		one("length of a picture", "L2Normalization", "", shape(3, 4, 2));
		one("length at each place", "L2Normalization", "mode=channel", shape(3, 4, 2));
		one("nothing at all", "Dropout", "p=0.5", shape(3, 2));
	}

	private static void pooling() {
		for (String type : List.of("max", "avg", "sum")) {
			one(type + " over all", "Pooling", "global_pool=True; kernel=(1, 1); pool_type=" + type, shape(3, 5, 4));
			one(type + ", whole windows", "Pooling", "kernel=(3, 3); stride=(2, 2); pool_type=" + type, shape(3, 8, 7));
			one(type + ", padded", "Pooling", "kernel=(3, 2); stride=(2, 2); pad=(1, 1); pool_type=" + type, shape(3, 8, 7));
			one(type + ", padded widely", "Pooling", "kernel=(3, 3); stride=(1, 1); pad=(2, 2); pool_type=" + type, shape(2, 5, 5));
			one(type + ", rounded up", "Pooling",
					"kernel=(3, 3); stride=(2, 2); pooling_convention=full; pool_type=" + type, shape(3, 8, 7));
			one(type + ", rounded up and padded", "Pooling",
					"kernel=(3, 3); stride=(2, 2); pad=(1, 1); pooling_convention=full; pool_type=" + type, shape(3, 8, 8));
		}
		one("mean of what is there", "Pooling",
				"kernel=(3, 3); stride=(2, 2); pad=(1, 1); pool_type=avg; count_include_pad=False", shape(3, 7, 8));
		one("mean of what is there, rounded up", "Pooling",
				"kernel=(3, 3); stride=(2, 2); pad=(1, 1); pool_type=avg; pooling_convention=full; count_include_pad=False",
				shape(3, 8, 8));
	}

	private static void activations() {
		for (String type : List.of("relu", "sigmoid", "tanh", "softrelu", "softsign")) {
			one(type, "Activation", "act_type=" + type, shape(3, 4, 4));
		}
		for (String type : List.of("leaky", "elu", "selu", "gelu")) {
			one(type, "LeakyReLU", "slope=0.3; act_type=" + type, shape(3, 4, 4));
		}
		one("prelu", "LeakyReLU", "act_type=prelu", shape(3, 4, 4), "slopes");
		one("relu itself", "relu", "", shape(5));
		one("sigmoid itself", "sigmoid", "", shape(5));
		one("hard sigmoid", "hard_sigmoid", "alpha=0.16; beta=0.4", shape(30));
		one("softmax", "softmax", "", shape(6));
		one("softmax of channels, cooled", "softmax", "axis=1; temperature=3.0", shape(3, 2, 2));
		one("softmax of a row", "SoftmaxActivation", "", shape(7));
		one("softmax of channels", "SoftmaxActivation", "mode=channel", shape(3, 2, 2));
		one("clip", "clip", "a_min=0; a_max=0.6", shape(30));
	}

	private static void arithmetic() {
		for (String operator : List.of("_plus_scalar", "_minus_scalar", "_rminus_scalar", "_mul_scalar", "_div_scalar",
				"_maximum_scalar", "_minimum_scalar")) {
			one(operator, operator, "scalar=0.7", shape(3, 4));
		}
		for (String operator : List.of("exp", "square", "abs", "negative", "tanh")) {
			one(operator, operator, "", shape(7));
		}
		for (String operator : List.of("elemwise_add", "elemwise_sub", "elemwise_mul", "elemwise_div", "broadcast_add",
				"broadcast_sub", "broadcast_mul", "broadcast_div", "_Plus", "_plus")) {
			two(operator, !operator.startsWith("broadcast"));
		}
		var three = new SymbolBuilder();
		int data = three.variable("data");
		int half = three.add("_mul_scalar", "half", Map.of("scalar", 0.5), data);
		three.add("add_n", "sum", Map.of("num_args", 3), data, half, half);
		CASES.add(new Case("sum of three", three.build(), shape(3, 4, 4)));
		var roots = new SymbolBuilder();
		int squares = roots.add("square", "squares", Map.of(), roots.variable("data"));
		int more = roots.add("_plus_scalar", "more", Map.of("scalar", 0.1), squares);
		int root = roots.add("sqrt", "root", Map.of(), more);
		roots.add("_power_scalar", "power", Map.of("scalar", -1.5), root);
		CASES.add(new Case("roots", roots.build(), shape(9)));
	}

	/** Both inputs from the picture, the second one of its size or of one value a channel. */
	private static void two(String operator, boolean same) {
		var graph = new SymbolBuilder();
		int data = graph.variable("data");
		int other = same ? data
				: graph.add("Pooling", "mean", Map.of("global_pool", true, "kernel", "(1, 1)", "pool_type", "avg"), data);
		int exp = graph.add("exp", "positive", Map.of(), other);
		int copied = graph.add("_copy", "copied", Map.of(), exp);
		graph.add(operator, "both", Map.of(), data, copied);
		CASES.add(new Case(operator, graph.build(), shape(3, 4, 4)));
	}

	private static void orders() {
		one("flatten", "Flatten", "", shape(3, 2, 2));
		for (String wanted : List.of("(0, -1)", "(-1, 12)", "(0, 0, -1)", "(0, -4, 2, -1, -2)", "(0, -3, 0)", "(-2,)",
				"(0, 4, 3, 2, 1)")) {
			one("reshape " + wanted, "Reshape", "shape=" + wanted, wanted.equals("(-1, 12)") ? shape(4, 3) : shape(4, 3, 2));
		}
		one("transpose", "transpose", "axes=(0, 2, 3, 1)", shape(3, 4, 2));
		one("swap", "SwapAxis", "dim1=1; dim2=2", shape(3, 4, 2));
		one("expand", "expand_dims", "axis=2", shape(3, 4));
		one("squeeze", "squeeze", "axis=(2, 3)", shape(3, 1, 1));
		one("slice", "slice", "begin=(None, 1, 0); end=(None, 3, -1)", shape(4, 5, 2));
		one("slice an axis", "slice_axis", "axis=1; begin=-3; end=None", shape(5, 2, 2));
		one("mean of places", "mean", "axis=(2, 3)", shape(3, 4, 5));
		one("mean of channels, kept", "mean", "axis=1; keepdims=True", shape(3, 4, 5));
		one("sum of places", "sum", "axis=(2, 3)", shape(3, 4, 5));
		for (String mode : List.of("constant", "edge", "reflect")) {
			one("pad by " + mode, "Pad", "mode=" + mode + "; constant_value=1.5; pad_width=(0, 0, 0, 0, 1, 2, 0, 1)", shape(2, 4, 3));
		}
		var joined = new SymbolBuilder();
		int data = joined.variable("data");
		int relu = joined.add("relu", "relu", Map.of(), data);
		joined.add("Concat", "joined", Map.of("num_args", 3, "dim", 1), data, relu, data);
		CASES.add(new Case("concat", joined.build(), shape(2, 3, 3)));
	}

	private static void parts() {
		one("the only part", "SliceChannel", "num_outputs=1", shape(3, 2, 2));
		one("the first part", "SliceChannel", "num_outputs=3; axis=-1", shape(2, 4, 6));
		one("the first part, squeezed", "SliceChannel", "num_outputs=3; axis=2; squeeze_axis=True", shape(2, 3, 4));
		shuffled("gradient of parts in another order", "num_outputs=2; axis=1", "Concat", "num_args=2; dim=1", 1, 0);
		shuffled("gradient of a part that is left out", "num_outputs=3; axis=3; squeeze_axis=False", "elemwise_sub", "", 2, 0);
		shuffled("gradient of squeezed parts", "num_outputs=4; axis=2; squeeze_axis=1", "elemwise_mul", "", 3, 1);
		var passed = new SymbolBuilder();
		int parts = passed.add("SliceChannel", "parts", attributes("num_outputs=2"), passed.variable("data"));
		int same = passed.add("_copy", "same", Map.of(), new int[] { parts }, new int[] { 1 });
		int relu = passed.add("relu", "relu", Map.of(), same);
		passed.add("elemwise_add", "sum", Map.of(), new int[] { relu, parts }, new int[] { 0, 1 });
		CASES.add(new Case("gradient of a part that is passed on", passed.build(), shape(6, 2, 2)));
	}

	private static void shuffled(String name, String split, String operator, String attributes, int one, int other) {
		var graph = new SymbolBuilder();
		int root = graph.add("square", "squares", Map.of(), graph.variable("data"));
		int parts = graph.add("SliceChannel", "parts", attributes(split), root);
		graph.add(operator, "joined", attributes(attributes), new int[] { parts, parts }, new int[] { one, other });
		CASES.add(new Case(name, graph.build(), shape(4, 4, 6)));
	}

	private static void larger() {
		one("as large as before", "UpSampling", "scale=1; sample_type=nearest; num_args=1", shape(2, 3, 2));
		one("gradient of larger maps", "UpSampling", "scale=3; sample_type=nearest; num_args=1", shape(2, 3, 4));
		pyramid("gradient of a pyramid", "concat", 5);
		pyramid("gradient of a pyramid that is added up", "sum", 2);
		for (int scale : new int[] { 1, 2, 3, 4 }) {
			one("gradient of weights over " + scale, "UpSampling",
					"sample_type=bilinear; num_filter=3; num_args=2; scale=" + scale, shape(3, 4, 5), "w");
		}
	}

	/** A map and one of half its side, both made as large as twice the first. */
	private static void pyramid(String name, String mode, int filters) {
		var graph = new SymbolBuilder();
		int data = graph.variable("data");
		int half = graph.add("Convolution", "half", Map.of("kernel", "(2, 2)", "stride", "(2, 2)", "num_filter", filters, "no_bias", true),
				data, graph.variable("w"));
		graph.add("UpSampling", "larger", attributes("scale=2; sample_type=nearest; num_args=2; multi_input_mode=" + mode), data, half);
		CASES.add(new Case(name, graph.build(), shape(2, 4, 6)));
	}
}
