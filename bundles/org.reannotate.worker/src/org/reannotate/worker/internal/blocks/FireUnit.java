package org.reannotate.worker.internal.blocks;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.worker.internal.blocks.ConvolutionUnit.Activator;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/**
 * Few channels, then 1 x 1 and 3 x 3 convolutions of these side by side (Iandola et al., SqueezeNet: AlexNet-level
 * accuracy with 50x fewer parameters, 2016, figure 1).
 */
final class FireUnit extends AbstractBlock implements Symbolic {

	private final ConvolutionUnit squeeze;
	private final ConvolutionUnit small;
	private final ConvolutionUnit large;

	/** @param expanded channels that come out, half of them of each kernel */
	FireUnit(boolean normalized, int squeezed, int expanded) {
		squeeze = addChildBlock("squeeze", new ConvolutionUnit(normalized, 1, 1, squeezed, Activator.RELU));
		small = addChildBlock("small", new ConvolutionUnit(normalized, 1, 1, expanded / 2, Activator.RELU));
		large = addChildBlock("large", new ConvolutionUnit(normalized, 3, 1, expanded / 2, Activator.RELU));
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDList squeezed = squeeze.forward(store, inputs, training);
		NDArray left = small.forward(store, squeezed, training).singletonOrThrow();
		NDArray right = large.forward(store, squeezed, training).singletonOrThrow();
		return new NDList(left.concat(right, 1));
	}

	@Override
	public int write(BlockSymbols symbols, int input) {
		int squeezed = squeeze.write(symbols, input);
		return symbols.operation("Concat", Map.of("num_args", 2, "dim", 1), small.write(symbols, squeezed),
				large.write(symbols, squeezed));
	}

	@Override
	protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputShapes) {
		squeeze.initialize(manager, type, inputShapes);
		Shape[] squeezed = squeeze.getOutputShapes(inputShapes);
		small.initialize(manager, type, squeezed);
		large.initialize(manager, type, squeezed);
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		Shape half = small.getOutputShapes(squeeze.getOutputShapes(inputShapes))[0];
		return new Shape[] { new Shape(half.get(0), 2 * half.get(1), half.get(2), half.get(3)) };
	}
}
