package org.reannotate.worker.internal.operators;

import java.util.Map;

import org.reannotate.worker.internal.operators.Operators.Maker;
import org.reannotate.worker.internal.symbol.Attributes;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Layers with parameters, and pooling. */
final class LayerOperations {

	private static final double BATCH_NORM_EPSILON = 1e-3;
	private static final float ANY_MOMENTUM = 0.9f;

	private LayerOperations() {
	}

	static void addTo(Map<String, Maker> makers) {
		makers.put("Convolution", LayerOperations::convolution);
		makers.put("FullyConnected", LayerOperations::fullyConnected);
		makers.put("BatchNorm", LayerOperations::batchNorm);
		makers.put("LRN", LayerOperations::localResponse);
		makers.put("L2Normalization", LayerOperations::unitLength);
		makers.put("Pooling", PoolingOperation::of);
	}

	private static Operation convolution(Attributes attributes, long[] output) throws SymbolException {
		Shape stride = shape(attributes.tuple("stride", 2, 1));
		Shape pad = shape(attributes.tuple("pad", 2, 0));
		Shape dilate = shape(attributes.tuple("dilate", 2, 1));
		int groups = attributes.number("num_group", 1);
		boolean bias = !attributes.flag("no_bias");
		return in -> in[0].getNDArrayInternal().convolution(in[0], in[1], bias ? in[2] : null, stride, pad, dilate, groups)
				.singletonOrThrow();
	}

	private static Shape shape(int[] pair) {
		return new Shape(pair[0], pair[1]);
	}

	private static Operation fullyConnected(Attributes attributes, long[] output) throws SymbolException {
		boolean bias = !attributes.flag("no_bias");
		return in -> in[0].getNDArrayInternal()
				.linear(in[0].reshape(in[0].getShape().get(0), -1), in[1], bias ? in[2] : null).singletonOrThrow();
	}

	/** By the statistics that came with the graph, whatever is recorded. Fixed, the scale is 1 whatever its array says. */
	private static Operation batchNorm(Attributes attributes, long[] output) throws SymbolException {
		float epsilon = (float) attributes.real("eps", BATCH_NORM_EPSILON);
		boolean fixed = attributes.flag("fix_gamma", true);
		return in -> in[0].getNDArrayInternal().batchNorm(in[0], in[3], in[4], fixed ? in[1].onesLike() : in[1], in[2], 1,
				ANY_MOMENTUM, epsilon, false).get(0);
	}

	/** Krizhevsky et al. 2012, section 3.3, over the channels beside each one; MXNet divides alpha by their number. */
	private static Operation localResponse(Attributes attributes, long[] output) throws SymbolException {
		int size = attributes.number("nsize", 0);
		attributes.require(size > 0 && size % 2 == 1 && output.length == 4, Messages.Node_size);
		double alpha = attributes.real("alpha", 1e-4);
		double beta = attributes.real("beta", 0.75);
		double least = attributes.real("knorm", 2);
		return in -> {
			Shape shape = in[0].getShape();
			NDArray rows = in[0].square().reshape(shape.get(0), 1, shape.get(1), shape.get(2) * shape.get(3));
			NDArray means = rows.getNDArrayInternal().avgPool(new Shape(size, 1), new Shape(1, 1),
					new Shape(size / 2, 0), false, true);
			return in[0].mul(means.reshape(shape).mul(alpha).add(least).pow(-beta));
		};
	}

	private static Operation unitLength(Attributes attributes, long[] output) throws SymbolException {
		double epsilon = attributes.real("eps", 1e-10);
		String mode = attributes.word("mode", "instance");
		attributes.require("channel".equals(mode) || "instance".equals(mode), Messages.Node_mode);
		if ("channel".equals(mode)) {
			return in -> in[0].div(in[0].square().sum(new int[] { 1 }, true).add(epsilon).sqrt());
		}
		return in -> {
			NDArray flat = in[0].reshape(in[0].getShape().get(0), -1);
			return flat.div(flat.square().sum(new int[] { 1 }, true).add(epsilon).sqrt()).reshape(in[0].getShape());
		};
	}
}
