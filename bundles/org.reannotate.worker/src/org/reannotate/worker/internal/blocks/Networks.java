package org.reannotate.worker.internal.blocks;

import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.worker.internal.blocks.ConvolutionUnit.Activator;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;

/** Makes the networks a recipe may name; their parameters are not yet initialized. */
public final class Networks {

	private static final int SMALL_SIDE = 48;
	private static final int FULLY_CONNECTED = 4096;
	/** Expansion, channels, units and first stride of each stage: MobileNetV2's table 2. */
	private static final int[][] MOBILE_STAGES = { { 1, 16, 1, 1 }, { 6, 24, 2, 2 }, { 6, 32, 3, 2 }, { 6, 64, 4, 2 },
			{ 6, 96, 3, 1 }, { 6, 160, 3, 2 }, { 6, 320, 1, 1 } };
	private static final int MOBILE_FEATURES = 1280;
	private static final int SQUEEZE_FEATURES = 512;

	private Networks() {
	}

	/** A network with its own normalization and dropout. */
	public static ImageClassifier create(Network network, int categories, int side) {
		return create(network, NetworkOptions.DEFAULT, categories, side);
	}

	/**
	 * A network for that many categories.
	 *
	 * @param side of the square input; the small network halves it at once from {@value #SMALL_SIDE} pixels on
	 */
	public static ImageClassifier create(Network network, NetworkOptions options, int categories, int side) {
		boolean normalized = options.batchNormalization();
		float dropout = (float) options.dropoutOf(network);
		return switch (network) {
		case SMALL_RESIDUAL -> new ImageClassifier(smallResidual(normalized, side), 160, categories, dropout);
		case RESNET18 -> new ImageClassifier(basicResidual(normalized, 2, 2, 2, 2), 512, categories, dropout);
		case RESNET34 -> new ImageClassifier(basicResidual(normalized, 3, 4, 6, 3), 512, categories, dropout);
		case RESNET50 -> new ImageClassifier(bottleneckResidual(normalized, 3, 4, 6, 3), 2048, categories, dropout);
		case MOBILENET_V2 -> new ImageClassifier(mobileNetV2(normalized), MOBILE_FEATURES, categories, dropout);
		case SQUEEZENET -> new ImageClassifier(squeezeNet(normalized), SQUEEZE_FEATURES, categories, dropout);
		case ALEXNET -> new ImageClassifier(alexNet(dropout), FULLY_CONNECTED, categories, 0);
		};
	}

	/** Channels are multiples of 16, the vector width of the processor: others cost twice as much. */
	private static SequentialBlock smallResidual(boolean normalized, int side) {
		var features = new SequentialBlock();
		features.add(new ConvolutionUnit(normalized, 5, side >= SMALL_SIDE ? 2 : 1, 32, Activator.RELU));
		features.add(ResidualUnit.basic(normalized, 32, 48, 2));
		features.add(ResidualUnit.basic(normalized, 48, 48, 1));
		features.add(ResidualUnit.basic(normalized, 48, 96, 2));
		features.add(ResidualUnit.basic(normalized, 96, 96, 1));
		features.add(ResidualUnit.basic(normalized, 96, 160, 2));
		features.add(Operator.globalAverage());
		return features;
	}

	private static SequentialBlock residualStem(boolean normalized) {
		var features = new SequentialBlock();
		features.add(new ConvolutionUnit(normalized, 7, 2, 64, Activator.RELU));
		features.add(Operator.maxPool(3, 2, 1));
		return features;
	}

	/** He et al. 2016, table 1: 11,689,512 learned parameters for 1,000 categories with 18 layers, 21,797,672 with 34. */
	private static SequentialBlock basicResidual(boolean normalized, int... units) {
		SequentialBlock features = residualStem(normalized);
		int channels = 64;
		for (int stage = 0; stage < units.length; stage++) {
			int wide = 64 << stage;
			for (int unit = 0; unit < units[stage]; unit++) {
				features.add(ResidualUnit.basic(normalized, channels, wide, unit == 0 && stage > 0 ? 2 : 1));
				channels = wide;
			}
		}
		features.add(Operator.globalAverage());
		return features;
	}

	/** The same with bottlenecks; the stride is in the 3 x 3 convolution: 25,557,032 learned parameters with 50 layers. */
	private static SequentialBlock bottleneckResidual(boolean normalized, int... units) {
		SequentialBlock features = residualStem(normalized);
		int channels = 64;
		for (int stage = 0; stage < units.length; stage++) {
			int narrow = 64 << stage;
			for (int unit = 0; unit < units[stage]; unit++) {
				features.add(ResidualUnit.bottleneck(normalized, channels, narrow, unit == 0 && stage > 0 ? 2 : 1));
				channels = narrow * 4;
			}
		}
		features.add(Operator.globalAverage());
		return features;
	}

	/** Sandler et al. 2018, table 2: 3,504,872 learned parameters for 1,000 categories. */
	private static SequentialBlock mobileNetV2(boolean normalized) {
		var features = new SequentialBlock();
		int channels = 32;
		features.add(new ConvolutionUnit(normalized, 3, 2, channels, Activator.RELU6));
		for (int[] stage : MOBILE_STAGES) {
			for (int unit = 0; unit < stage[2]; unit++) {
				features.add(ResidualUnit.inverted(normalized, channels, stage[1], stage[0], unit == 0 ? stage[3] : 1));
				channels = stage[1];
			}
		}
		features.add(new ConvolutionUnit(normalized, 1, 1, MOBILE_FEATURES, Activator.RELU6));
		features.add(Operator.globalAverage());
		return features;
	}

	/**
	 * Iandola et al. 2016, version 1.1. The head is linear and comes after the pool: as published, with a ReLU between a
	 * convolution and the pool, a category whose logits are all negative never learns again.
	 */
	private static SequentialBlock squeezeNet(boolean normalized) {
		var features = new SequentialBlock();
		features.add(new ConvolutionUnit(normalized, 3, 2, 64, Activator.RELU));
		features.add(Operator.maxPool(3, 2, 0));
		features.add(new FireUnit(normalized, 16, 128));
		features.add(new FireUnit(normalized, 16, 128));
		features.add(Operator.maxPool(3, 2, 0));
		features.add(new FireUnit(normalized, 32, 256));
		features.add(new FireUnit(normalized, 32, 256));
		features.add(Operator.maxPool(3, 2, 0));
		features.add(new FireUnit(normalized, 48, 384));
		features.add(new FireUnit(normalized, 48, 384));
		features.add(new FireUnit(normalized, 64, SQUEEZE_FEATURES));
		features.add(new FireUnit(normalized, 64, SQUEEZE_FEATURES));
		features.add(Operator.globalAverage());
		return features;
	}

	/** Krizhevsky, One weird trick for parallelizing convolutional neural networks, 2014: one tower. */
	private static SequentialBlock alexNet(float dropout) {
		var features = new SequentialBlock();
		addConvolution(features, 64, 11, 4, 2);
		features.add(Operator.maxPool(3, 2, 0));
		addConvolution(features, 192, 5, 1, 2);
		features.add(Operator.maxPool(3, 2, 0));
		addConvolution(features, 384, 3, 1, 1);
		addConvolution(features, 256, 3, 1, 1);
		addConvolution(features, 256, 3, 1, 1);
		features.add(Operator.maxPool(3, 2, 0));
		features.add(Operator.flatten());
		for (int layer = 0; layer < 2; layer++) {
			features.add(new Dropout(dropout));
			features.add(Linear.builder().setUnits(FULLY_CONNECTED).build());
			features.add(Operator.relu());
		}
		return features;
	}

	private static void addConvolution(SequentialBlock features, int filters, int kernel, int stride, int padding) {
		features.add(Conv2d.builder().setKernelShape(new Shape(kernel, kernel)).optStride(new Shape(stride, stride))
				.optPadding(new Shape(padding, padding)).setFilters(filters).build());
		features.add(Operator.relu());
	}
}
