package org.reannotate.worker.internal.blocks;

import org.eclipse.jdt.annotation.Nullable;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Activation;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/**
 * Two 3 x 3 convolutions and a shortcut, projected by 1 x 1 where the shape changes (He et al., Deep Residual
 * Learning for Image Recognition, 2016, figure 2 and option B).
 */
final class ResidualUnit extends AbstractBlock {

	private final ConvolutionUnit first;
	private final ConvolutionUnit second;
	private final @Nullable ConvolutionUnit projection;

	ResidualUnit(int inputChannels, int channels, int stride) {
		this.first = addChildBlock("first", new ConvolutionUnit(3, stride, channels, true));
		this.second = addChildBlock("second", new ConvolutionUnit(3, 1, channels, false));
		this.projection = stride == 1 && inputChannels == channels ? null
				: addChildBlock("projection", new ConvolutionUnit(1, stride, channels, false));
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDArray straight = second.forward(store, first.forward(store, inputs, training), training).singletonOrThrow();
		NDArray shortcut = projection == null ? inputs.singletonOrThrow()
				: projection.forward(store, inputs, training).singletonOrThrow();
		return new NDList(Activation.relu(straight.add(shortcut)));
	}

	@Override
	protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputShapes) {
		first.initialize(manager, type, inputShapes);
		second.initialize(manager, type, first.getOutputShapes(inputShapes));
		if (projection != null) {
			projection.initialize(manager, type, inputShapes);
		}
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		return second.getOutputShapes(first.getOutputShapes(inputShapes));
	}
}
