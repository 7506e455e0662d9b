package org.reannotate.worker.internal.symbol;

/** Shape of feature maps that are made larger, each pixel repeated or spread by weights. */
final class UpSamplingRule {

	private static final int LARGEST_SCALE = 1_000;

	private UpSamplingRule() {
	}

	static long[] output(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] first = inputs.shape(0);
		int scale = attributes.number("scale", 0);
		attributes.require(first.length == 4, Messages.Node_notTwoDimensional);
		attributes.require(scale > 0 && scale <= LARGEST_SCALE, Messages.Node_scale);
		attributes.require(attributes.number("num_args", inputs.count()) == inputs.count(), Messages.Node_enlarged);
		long[] output = { first[0], first[1], first[2] * scale, first[3] * scale };
		switch (attributes.word("sample_type", "")) {
		case "nearest" -> output[1] = channels(attributes, inputs, output);
		case "bilinear" -> weights(attributes, inputs, scale);
		default -> throw attributes.refused(Messages.Node_sampled);
		}
		inputs.multiplications(ShapeScope.product(output));
		return output;
	}

	/** Further inputs are brought to the same size, and stand behind the first or are added to it. */
	private static long channels(Attributes attributes, ShapeScope inputs, long[] output) throws SymbolException {
		String mode = attributes.word("multi_input_mode", "concat");
		attributes.require("concat".equals(mode) || "sum".equals(mode), Messages.Node_sampled);
		long channels = 0;
		for (int i = 0; i < inputs.count(); i++) {
			long[] next = inputs.shape(i);
			attributes.require(next.length == 4 && next[2] <= output[2] && output[2] % next[2] == 0
					&& next[3] * (output[2] / next[2]) == output[3], Messages.Node_enlarged);
			attributes.require("concat".equals(mode) || next[1] == output[1], Messages.Node_joined);
			channels += next[1];
		}
		return "sum".equals(mode) ? output[1] : channels;
	}

	/** Each channel is convolved with a window of its own, the other way round. */
	private static void weights(Attributes attributes, ShapeScope inputs, int scale) throws SymbolException {
		long channels = inputs.shape(0)[1];
		long kernel = 2L * scale - scale % 2;
		attributes.require(inputs.count() == 2 && attributes.number("num_filter", 0) == channels, Messages.Node_filters);
		inputs.parameter(1, channels, 1, kernel, kernel);
		inputs.multiplications(ShapeScope.product(inputs.shape(0)) * kernel * kernel);
	}
}
