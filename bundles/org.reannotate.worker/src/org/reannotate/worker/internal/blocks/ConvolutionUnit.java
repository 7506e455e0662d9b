package org.reannotate.worker.internal.blocks;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/** Convolution, batch normalization where the network has any (else a bias), and an activation if wanted. */
final class ConvolutionUnit extends AbstractBlock implements Symbolic {

	/** What follows the normalization. */
	enum Activator {
		NONE, RELU,
		/** ReLU cut off at 6. */
		RELU6
	}

	private static final double SIX = 6;

	private final Conv2d convolution;
	private final @Nullable BatchNormalization normalization;
	private final Activator activator;

	ConvolutionUnit(boolean normalized, int kernel, int stride, int filters, Activator activator) {
		this(normalized, kernel, stride, filters, 1, activator);
	}

	/** @param groups of channels that do not see each other; as many as channels: depthwise */
	ConvolutionUnit(boolean normalized, int kernel, int stride, int filters, int groups, Activator activator) {
		this.convolution = addChildBlock("convolution", Conv2d.builder().setKernelShape(new Shape(kernel, kernel))
				.optStride(new Shape(stride, stride)).optPadding(new Shape(kernel / 2, kernel / 2)).optBias(!normalized)
				.optGroups(groups).setFilters(filters).build());
		this.normalization = normalized ? addChildBlock("normalization", new BatchNormalization()) : null;
		this.activator = activator;
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDList convolved = convolution.forward(store, inputs, training);
		NDArray output = (normalization == null ? convolved : normalization.forward(store, convolved, training))
				.singletonOrThrow();
		return new NDList(switch (activator) {
		case NONE -> output;
		case RELU -> Activation.relu(output);
		case RELU6 -> output.clip(0, SIX);
		});
	}

	@Override
	public int write(BlockSymbols symbols, int input) {
		int convolved = symbols.write(convolution, input);
		int output = normalization == null ? convolved : normalization.write(symbols, convolved);
		return switch (activator) {
		case NONE -> output;
		case RELU -> symbols.operation("Activation", Map.of("act_type", "relu"), output);
		case RELU6 -> symbols.operation("clip", Map.of("a_min", 0, "a_max", SIX), output);
		};
	}

	@Override
	protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputShapes) {
		convolution.initialize(manager, type, inputShapes);
		if (normalization != null) {
			normalization.initialize(manager, type, convolution.getOutputShapes(inputShapes));
		}
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		return convolution.getOutputShapes(inputShapes);
	}
}
