package org.reannotate.protocol.recipe;

/**
 * What can be left out of a network or put into it.
 *
 * @param batchNormalization off: convolutions have a bias instead; AlexNet has none either way
 * @param dropout            share of the features that training drops before the head (AlexNet: before each of its two
 *                           layers), {@code [0, 0.95]}, or {@link #OWN}
 */
public record NetworkOptions(boolean batchNormalization, double dropout) {

	/** The dropout that the network was published with. */
	public static final double OWN = -1;

	/** The network as published. */
	public static final NetworkOptions DEFAULT = new NetworkOptions(true, OWN);

	private static final double MOST = 0.95;

	/** Checks the ranges; throws {@link IllegalArgumentException}. */
	public NetworkOptions {
		if (dropout != OWN) {
			Ranges.check(() -> Messages.Ranges_dropout, dropout, 0, MOST);
		}
	}

	/** Same with another dropout. */
	public NetworkOptions withDropout(double value) {
		return new NetworkOptions(batchNormalization, value);
	}

	/** Same with or without batch normalization. */
	public NetworkOptions withBatchNormalization(boolean value) {
		return new NetworkOptions(value, dropout);
	}

	/** The dropout in force for a network, {@code [0, 0.95]}. */
	public double dropoutOf(Network network) {
		if (dropout != OWN) {
			return dropout;
		}
		return switch (network) {
		case SMALL_RESIDUAL, MOBILENET_V2 -> 0.2;
		case ALEXNET, SQUEEZENET -> 0.5;
		case RESNET18, RESNET34, RESNET50 -> 0;
		};
	}
}
