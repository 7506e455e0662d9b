package org.reannotate.worker.internal.blocks;

import org.reannotate.protocol.recipe.Network;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;

/** Makes the networks a recipe may name; their parameters are not yet initialized. */
public final class Networks {

	private static final int SMALL_SIDE = 48;

	private Networks() {
	}

	/**
	 * A network for that many categories.
	 *
	 * @param side of the square input; the small network halves it at once from {@value #SMALL_SIDE} pixels on
	 */
	public static ImageClassifier create(Network network, int categories, int side) {
		return switch (network) {
		case SMALL_RESIDUAL -> smallResidual(categories, side);
		case RESNET18 -> resNet18(categories);
		case ALEXNET -> alexNet(categories);
		};
	}

	/** Channels are multiples of 16, the vector width of the processor: others cost twice as much. */
	private static ImageClassifier smallResidual(int categories, int side) {
		var features = new SequentialBlock();
		features.add(new ConvolutionUnit(5, side >= SMALL_SIDE ? 2 : 1, 32, true));
		features.add(new ResidualUnit(32, 48, 2));
		features.add(new ResidualUnit(48, 48, 1));
		features.add(new ResidualUnit(48, 96, 2));
		features.add(new ResidualUnit(96, 96, 1));
		features.add(new ResidualUnit(96, 160, 2));
		features.add(Pool.globalAvgPool2dBlock());
		return new ImageClassifier(features, 160, categories, 0.2f);
	}

	/** He et al. 2016, table 1, 18-layer; 11,689,512 learned parameters for 1,000 categories. */
	private static ImageClassifier resNet18(int categories) {
		var features = new SequentialBlock();
		features.add(new ConvolutionUnit(7, 2, 64, true));
		features.add(maxPool(3, 2, 1));
		int channels = 64;
		for (int stage = 64; stage <= 512; stage *= 2) {
			features.add(new ResidualUnit(channels, stage, stage == 64 ? 1 : 2));
			features.add(new ResidualUnit(stage, stage, 1));
			channels = stage;
		}
		features.add(Pool.globalAvgPool2dBlock());
		return new ImageClassifier(features, 512, categories, 0);
	}

	/** Krizhevsky, One weird trick for parallelizing convolutional neural networks, 2014: one tower. */
	private static ImageClassifier alexNet(int categories) {
		var features = new SequentialBlock();
		addConvolution(features, 64, 11, 4, 2);
		features.add(maxPool(3, 2, 0));
		addConvolution(features, 192, 5, 1, 2);
		features.add(maxPool(3, 2, 0));
		addConvolution(features, 384, 3, 1, 1);
		addConvolution(features, 256, 3, 1, 1);
		addConvolution(features, 256, 3, 1, 1);
		features.add(maxPool(3, 2, 0));
		features.add(Blocks.batchFlattenBlock());
		features.add(new Dropout(0.5f));
		features.add(Linear.builder().setUnits(4096).build());
		features.add(Activation.reluBlock());
		features.add(new Dropout(0.5f));
		features.add(Linear.builder().setUnits(4096).build());
		features.add(Activation.reluBlock());
		return new ImageClassifier(features, 4096, categories, 0);
	}

	private static void addConvolution(SequentialBlock features, int filters, int kernel, int stride, int padding) {
		features.add(Conv2d.builder().setKernelShape(new Shape(kernel, kernel)).optStride(new Shape(stride, stride))
				.optPadding(new Shape(padding, padding)).setFilters(filters).build());
		features.add(Activation.reluBlock());
	}

	private static LambdaBlock maxPool(int kernel, int stride, int padding) {
		return new LambdaBlock(inputs -> new NDList(Pool.maxPool2d(inputs.singletonOrThrow(),
				new Shape(kernel, kernel), new Shape(stride, stride), new Shape(padding, padding), false)), "maxPool");
	}
}
