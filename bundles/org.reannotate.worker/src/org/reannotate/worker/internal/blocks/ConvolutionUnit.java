package org.reannotate.worker.internal.blocks;

import org.eclipse.jdt.annotation.Nullable;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/** Convolution without bias, batch normalization, and a ReLU if wanted. */
final class ConvolutionUnit extends AbstractBlock {

	private final Conv2d convolution;
	private final BatchNormalization normalization;
	private final boolean activated;

	ConvolutionUnit(int kernel, int stride, int filters, boolean activated) {
		this.convolution = addChildBlock("convolution", Conv2d.builder().setKernelShape(new Shape(kernel, kernel))
				.optStride(new Shape(stride, stride)).optPadding(new Shape(kernel / 2, kernel / 2)).optBias(false)
				.setFilters(filters).build());
		this.normalization = addChildBlock("normalization", new BatchNormalization());
		this.activated = activated;
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDList convolved = convolution.forward(store, inputs, training);
		NDList normalized = normalization.forward(store, convolved, training);
		return activated ? new NDList(Activation.relu(normalized.singletonOrThrow())) : normalized;
	}

	@Override
	protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputShapes) {
		convolution.initialize(manager, type, inputShapes);
		normalization.initialize(manager, type, convolution.getOutputShapes(inputShapes));
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		return convolution.getOutputShapes(inputShapes);
	}
}
