package org.reannotate.worker.internal.blocks;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.worker.internal.blocks.ConvolutionUnit.Activator;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Activation;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;

/** Convolutions one after the other, and what came in added to what comes out. */
final class ResidualUnit extends AbstractBlock implements Symbolic {

	private static final int BOTTLENECK = 4;

	private final List<ConvolutionUnit> path;
	private final boolean shortcut;
	private final @Nullable ConvolutionUnit projection;
	private final boolean activated;

	private ResidualUnit(List<ConvolutionUnit> path, List<String> names, boolean shortcut,
			@Nullable ConvolutionUnit projection, boolean activated) {
		for (int i = 0; i < path.size(); i++) {
			addChildBlock(names.get(i), path.get(i));
		}
		if (projection != null) {
			addChildBlock("projection", projection);
		}
		this.path = path;
		this.shortcut = shortcut;
		this.projection = projection;
		this.activated = activated;
	}

	/** Two 3 x 3 convolutions (He et al., Deep Residual Learning for Image Recognition, 2016, figure 2, option B). */
	static ResidualUnit basic(boolean normalized, int inputChannels, int channels, int stride) {
		return new ResidualUnit(
				List.of(new ConvolutionUnit(normalized, 3, stride, channels, Activator.RELU),
						new ConvolutionUnit(normalized, 3, 1, channels, Activator.NONE)),
				List.of("first", "second"), true, projection(normalized, inputChannels, channels, stride), true);
	}

	/** 1 x 1, 3 x 3 with the stride, 1 x 1 to four times the channels (the same, figure 5). */
	static ResidualUnit bottleneck(boolean normalized, int inputChannels, int channels, int stride) {
		int output = channels * BOTTLENECK;
		return new ResidualUnit(
				List.of(new ConvolutionUnit(normalized, 1, 1, channels, Activator.RELU),
						new ConvolutionUnit(normalized, 3, stride, channels, Activator.RELU),
						new ConvolutionUnit(normalized, 1, 1, output, Activator.NONE)),
				List.of("first", "second", "third"), true, projection(normalized, inputChannels, output, stride), true);
	}

	/**
	 * Widened, one channel at a time, narrowed without activation (Sandler et al., MobileNetV2: Inverted Residuals and
	 * Linear Bottlenecks, 2018, table 1).
	 */
	static ResidualUnit inverted(boolean normalized, int inputChannels, int channels, int expansion, int stride) {
		int wide = inputChannels * expansion;
		var depthwise = new ConvolutionUnit(normalized, 3, stride, wide, wide, Activator.RELU6);
		var narrow = new ConvolutionUnit(normalized, 1, 1, channels, Activator.NONE);
		boolean shortcut = stride == 1 && inputChannels == channels;
		return expansion == 1 ? new ResidualUnit(List.of(depthwise, narrow), List.of("depthwise", "narrow"), shortcut, null, false)
				: new ResidualUnit(
						List.of(new ConvolutionUnit(normalized, 1, 1, wide, Activator.RELU6), depthwise, narrow),
						List.of("wide", "depthwise", "narrow"), shortcut, null, false);
	}

	private static @Nullable ConvolutionUnit projection(boolean normalized, int from, int to, int stride) {
		return stride == 1 && from == to ? null : new ConvolutionUnit(normalized, 1, stride, to, Activator.NONE);
	}

	@Override
	protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
			@Nullable PairList<String, Object> arguments) {
		NDList straight = inputs;
		for (ConvolutionUnit unit : path) {
			straight = unit.forward(store, straight, training);
		}
		if (!shortcut) {
			return straight;
		}
		NDList added = projection == null ? inputs : projection.forward(store, inputs, training);
		NDArray sum = straight.singletonOrThrow().add(added.singletonOrThrow());
		return new NDList(activated ? Activation.relu(sum) : sum);
	}

	@Override
	public int write(BlockSymbols symbols, int input) {
		int straight = input;
		for (ConvolutionUnit unit : path) {
			straight = unit.write(symbols, straight);
		}
		if (!shortcut) {
			return straight;
		}
		int added = projection == null ? input : projection.write(symbols, input);
		int sum = symbols.operation("elemwise_add", Map.of(), straight, added);
		return activated ? symbols.operation("Activation", Map.of("act_type", "relu"), sum) : sum;
	}

	@Override
	protected void initializeChildBlocks(NDManager manager, DataType type, Shape... inputShapes) {
		Shape[] shapes = inputShapes;
		for (ConvolutionUnit unit : path) {
			unit.initialize(manager, type, shapes);
			shapes = unit.getOutputShapes(shapes);
		}
		if (projection != null) {
			projection.initialize(manager, type, inputShapes);
		}
	}

	@Override
	public Shape[] getOutputShapes(Shape[] inputShapes) {
		Shape[] shapes = inputShapes;
		for (ConvolutionUnit unit : path) {
			shapes = unit.getOutputShapes(shapes);
		}
		return shapes;
	}
}
