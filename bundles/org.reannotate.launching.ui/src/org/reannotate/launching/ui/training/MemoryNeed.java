package org.reannotate.launching.ui.training;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;

/**
 * What training a network needs of the memory, estimated: its parameters with gradients and the optimizer's state, and
 * for each image of a batch what every layer puts out, forward and backward. Without widgets.
 *
 * @param fixed    bytes whatever the batch is
 * @param perImage bytes for each image of a batch
 */
public record MemoryNeed(double fixed, double perImage) {

	/** The engine with its code and the pictures that are decoded ahead. */
	private static final double ENGINE = 400e6;
	private static final double FLOAT = 4;
	private static final double MILLION = 1e6;
	private static final double GIGABYTE = 1e9;
	/** Of the memory, what one program should take. */
	private static final double SHARE = 0.8;
	private static final double MUCH = 0.6;

	/** Parameters and outputs of all convolutions for one image, in millions, at the network's own size. */
	private record Size(double parameters, double outputs) {
	}

	/** The need of a recipe that trains one of our networks; null where nothing is known about the network. */
	public static @Nullable MemoryNeed of(Recipe recipe) {
		Network network = recipe.network();
		if (network == null) {
			return null;
		}
		Size size = size(network);
		double side = (double) recipe.imageSize() / network.imageSize();
		boolean normalized = recipe.options().batchNormalization() && network != Network.ALEXNET;
		int states = recipe.training().optimizer() == Optimizer.SGD ? 1 : 2;
		double parameters = size.parameters() * MILLION * FLOAT * (2 + states);
		double outputs = size.outputs() * MILLION * FLOAT * side * side * (normalized ? 3 : 2);
		return new MemoryNeed(ENGINE + parameters, 2 * outputs);
	}

	private static Size size(Network network) {
		return switch (network) {
		case SMALL_RESIDUAL -> new Size(0.76, 0.14);
		case ALEXNET -> new Size(57, 0.5);
		case RESNET18 -> new Size(11.2, 2.5);
		case RESNET34 -> new Size(21.3, 3.8);
		case RESNET50 -> new Size(23.5, 11.1);
		case MOBILENET_V2 -> new Size(2.2, 6.7);
		case SQUEEZENET -> new Size(0.72, 2.6);
		};
	}

	/** Bytes for that batch size. */
	public double bytes(int batchSize) {
		return fixed + batchSize * perImage;
	}

	/** The largest batch that fits a memory of so many bytes; at least 1. */
	public int largestBatch(double memory) {
		return (int) Math.max(1, (memory * SHARE - fixed) / perImage);
	}

	/** What a person should know about a batch size, after its field. */
	public String words(int batchSize, double memory) {
		double bytes = bytes(batchSize);
		if (bytes > memory * SHARE) {
			return NLS.bind(Messages.MemoryNeed_tooMuch,
					new Object[] { gigabytes(bytes), gigabytes(memory), largestBatch(memory) });
		}
		String words = bytes > memory * MUCH ? Messages.MemoryNeed_much : Messages.MemoryNeed_fits;
		return NLS.bind(words, gigabytes(bytes), gigabytes(memory));
	}

	private static String gigabytes(double bytes) {
		return String.format(Locale.ROOT, bytes < 10 * GIGABYTE ? "%.1f GB" : "%.0f GB", bytes / GIGABYTE);
	}
}
