package org.reannotate.worker.internal.operators;

import java.util.Map;

import org.reannotate.worker.internal.operators.Operators.Maker;
import org.reannotate.worker.internal.symbol.Attributes;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** What follows layers: activations and what makes shares of 1. */
final class ActivationOperations {

	private static final double LEAKY_SLOPE = 0.25;

	private ActivationOperations() {
	}

	static void addTo(Map<String, Maker> makers) {
		makers.put("Activation", ActivationOperations::activation);
		makers.put("LeakyReLU", ActivationOperations::leaky);
		makers.put("relu", (attributes, output) -> in -> in[0].getNDArrayInternal().relu());
		makers.put("sigmoid", (attributes, output) -> in -> in[0].getNDArrayInternal().sigmoid());
		makers.put("hard_sigmoid", ActivationOperations::hardSigmoid);
		makers.put("softmax", ActivationOperations::softmax);
		makers.put("SoftmaxActivation",
				(attributes, output) -> shares(attributes, "channel".equals(attributes.word("mode", "instance")), output));
		makers.put("SoftmaxOutput", (attributes, output) -> shares(attributes, attributes.flag("multi_output"), output));
	}

	private static Operation activation(Attributes attributes, long[] output) throws SymbolException {
		String type = attributes.word("act_type", "");
		return switch (type) {
		case "relu" -> in -> in[0].getNDArrayInternal().relu();
		case "sigmoid" -> in -> in[0].getNDArrayInternal().sigmoid();
		case "tanh" -> in -> in[0].getNDArrayInternal().tanh();
		case "softrelu" -> in -> in[0].getNDArrayInternal().softPlus();
		case "softsign" -> in -> in[0].getNDArrayInternal().softSign();
		default -> throw unknown(attributes, type);
		};
	}

	private static Operation leaky(Attributes attributes, long[] output) throws SymbolException {
		String type = attributes.word("act_type", "leaky");
		float slope = (float) attributes.real("slope", LEAKY_SLOPE);
		return switch (type) {
		case "leaky" -> in -> in[0].getNDArrayInternal().leakyRelu(slope);
		case "elu" -> in -> in[0].getNDArrayInternal().elu(slope);
		case "selu" -> in -> in[0].getNDArrayInternal().selu();
		case "gelu" -> in -> in[0].getNDArrayInternal().gelu();
		case "prelu" -> in -> below(in[0], in[1]);
		default -> throw unknown(attributes, type);
		};
	}

	/** A slope of its own for what is below zero in each channel. */
	private static NDArray below(NDArray input, NDArray slopes) {
		long[] sides = new long[input.getShape().dimension()];
		java.util.Arrays.fill(sides, 1);
		sides[1] = slopes.size();
		NDArray above = input.getNDArrayInternal().relu();
		return above.add(input.sub(above).mul(slopes.reshape(new Shape(sides))));
	}

	private static SymbolException unknown(Attributes attributes, String type) {
		return attributes.refused(Messages.Node_activation, type);
	}

	private static Operation hardSigmoid(Attributes attributes, long[] output) throws SymbolException {
		double alpha = attributes.real("alpha", 0.2);
		double beta = attributes.real("beta", 0.5);
		return in -> in[0].mul(alpha).add(beta).clip(0f, 1f);
	}

	private static Operation softmax(Attributes attributes, long[] output) throws SymbolException {
		int axis = attributes.number("axis", -1);
		attributes.require(axis != 0 && axis >= -output.length + 1 && axis < output.length, Messages.Node_axis);
		double temperature = attributes.real("temperature", 1);
		return in -> (temperature == 1 ? in[0] : in[0].div(temperature)).softmax(axis);
	}

	/** Over the channels at each place. */
	private static Operation shares(Attributes attributes, boolean channels, long[] output) throws SymbolException {
		attributes.require(channels || output.length == 2, Messages.Node_shares);
		return in -> in[0].softmax(1);
	}
}
