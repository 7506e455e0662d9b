package org.reannotate.worker.internal.symbol;

/** Shape of a two-dimensional pooling. */
final class PoolingRule {

	private PoolingRule() {
	}

	static long[] output(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		attributes.require(input.length == 4, Messages.Node_notTwoDimensional);
		String layout = attributes.word("layout", "NCHW");
		attributes.require("NCHW".equals(layout) || "None".equals(layout), Messages.Node_layout);
		if (attributes.flag("global_pool")) {
			return new long[] { input[0], input[1], 1, 1 };
		}
		int[] kernel = attributes.tuple("kernel", 2, 0);
		int[] stride = attributes.tuple("stride", 2, 1);
		int[] pad = attributes.tuple("pad", 2, 0);
		String convention = attributes.word("pooling_convention", "valid");
		attributes.require("valid".equals(convention) || "full".equals(convention), Messages.Node_convention);
		boolean full = "full".equals(convention);
		long[] output = input.clone();
		for (int i = 0; i < 2; i++) {
			attributes.require(kernel[i] > 0 && stride[i] > 0 && pad[i] >= 0 && pad[i] < kernel[i], Messages.Node_window);
			long room = input[2 + i] + 2L * pad[i] - kernel[i];
			attributes.require(room >= 0, Messages.Node_largeWindow);
			output[2 + i] = (full ? (room + stride[i] - 1) / stride[i] : room / stride[i]) + 1;
			// What a hostile window costs is bounded like a convolution's.
		}
		inputs.multiplications(ShapeScope.product(output) * kernel[0] * kernel[1]);
		return output;
	}
}
