package org.reannotate.worker.internal.blocks;

import java.util.Map;
import java.util.function.UnaryOperator;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.pooling.Pool;

/** A block without parameters, which is one operation. */
final class Operator extends LambdaBlock implements Symbolic {

	private final String name;
	private final Map<String, ?> attributes;

	private Operator(UnaryOperator<NDArray> function, String name, Map<String, ?> attributes) {
		super(inputs -> new NDList(function.apply(inputs.singletonOrThrow())), name);
		this.name = name;
		this.attributes = attributes;
	}

	static Operator relu() {
		return new Operator(Activation::relu, "Activation", Map.of("act_type", "relu"));
	}

	static Operator maxPool(int kernel, int stride, int padding) {
		var attributes = Map.of("pool_type", "max", "kernel", pair(kernel), "stride", pair(stride), "pad", pair(padding));
		return new Operator(input -> Pool.maxPool2d(input, new Shape(kernel, kernel), new Shape(stride, stride),
				new Shape(padding, padding), false), "Pooling", attributes);
	}

	/** The mean of each feature map: N x C x H x W to N x C. */
	static Operator globalAverage() {
		return new Operator(Pool::globalAvgPool2d, "Pooling",
				Map.of("pool_type", "avg", "global_pool", true, "kernel", pair(1)));
	}

	/** N x C x H x W to N x (C H W). */
	static Operator flatten() {
		return new Operator(input -> input.reshape(input.getShape().get(0), -1), "Flatten", Map.of());
	}

	private static String pair(int value) {
		return "(" + value + ", " + value + ")";
	}

	@Override
	public int write(BlockSymbols symbols, int input) {
		int output = symbols.operation(name, attributes, input);
		// DJL's global pooling leaves the sides of 1 out.
		return attributes.containsKey("global_pool") ? symbols.operation("Flatten", Map.of(), output) : output;
	}
}
