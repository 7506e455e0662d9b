package org.reannotate.worker.internal.operators;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import org.reannotate.worker.internal.operators.Operators.Maker;
import org.reannotate.worker.internal.symbol.Attributes;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDArray;

/** Arithmetic, value by value. */
final class ElementOperations {

	/** With a number of the node. */
	@FunctionalInterface
	private interface WithScalar {
		NDArray compute(NDArray input, float scalar);
	}

	private ElementOperations() {
	}

	static void addTo(Map<String, Maker> makers) {
		for (String name : new String[] { "elemwise_add", "_Plus", "_plus", "broadcast_add", "broadcast_plus" }) {
			both(makers, name, NDArray::add);
		}
		for (String name : new String[] { "elemwise_sub", "_Minus", "_minus", "broadcast_sub", "broadcast_minus" }) {
			both(makers, name, NDArray::sub);
		}
		for (String name : new String[] { "elemwise_mul", "_Mul", "_mul", "broadcast_mul" }) {
			both(makers, name, NDArray::mul);
		}
		for (String name : new String[] { "elemwise_div", "_Div", "_div", "broadcast_div" }) {
			both(makers, name, NDArray::div);
		}
		makers.put("add_n", (attributes, output) -> ElementOperations::sum);
		makers.put("ElementWiseSum", (attributes, output) -> ElementOperations::sum);
		withScalar(makers, "_plus_scalar", NDArray::add);
		withScalar(makers, "_minus_scalar", NDArray::sub);
		withScalar(makers, "_rminus_scalar", (input, scalar) -> input.neg().add(scalar));
		withScalar(makers, "_mul_scalar", NDArray::mul);
		withScalar(makers, "_div_scalar", NDArray::div);
		withScalar(makers, "_power_scalar", NDArray::pow);
		withScalar(makers, "_maximum_scalar", NDArray::maximum);
		withScalar(makers, "_minimum_scalar", NDArray::minimum);
		one(makers, "exp", NDArray::exp);
		one(makers, "sqrt", NDArray::sqrt);
		one(makers, "square", NDArray::square);
		one(makers, "abs", NDArray::abs);
		one(makers, "negative", NDArray::neg);
		one(makers, "tanh", NDArray::tanh);
		makers.put("clip", ElementOperations::clip);
	}

	private static void both(Map<String, Maker> makers, String name, BinaryOperator<NDArray> operator) {
		makers.put(name, (attributes, output) -> in -> operator.apply(in[0], in[1]));
	}

	private static void one(Map<String, Maker> makers, String name, UnaryOperator<NDArray> operator) {
		makers.put(name, (attributes, output) -> in -> operator.apply(in[0]));
	}

	private static void withScalar(Map<String, Maker> makers, String name, WithScalar operator) {
		makers.put(name, (attributes, output) -> {
			float scalar = (float) attributes.real("scalar", 0);
			return in -> operator.compute(in[0], scalar);
		});
	}

	private static NDArray sum(NDArray[] inputs) {
		NDArray sum = inputs[0].add(inputs[1]);
		for (int i = 2; i < inputs.length; i++) {
			sum.addi(inputs[i]);
		}
		return sum;
	}

	private static Operation clip(Attributes attributes, long[] output) throws SymbolException {
		float least = (float) attributes.real("a_min", Double.NaN);
		float most = (float) attributes.real("a_max", Double.NaN);
		attributes.require(least <= most, Messages.Node_bounds);
		return in -> in[0].clip(least, most);
	}
}
