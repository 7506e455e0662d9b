package org.reannotate.worker.internal.symbol;

import java.util.Set;

/** Shape of a two-dimensional convolution and of its parameters. */
final class ConvolutionRule {

	private static final Set<String> LAYOUTS = Set.of("NCHW", "None");

	private ConvolutionRule() {
	}

	static long[] output(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		attributes.require(input.length == 4 && LAYOUTS.contains(attributes.word("layout", "NCHW")), Messages.Node_layout);
		int filters = attributes.number("num_filter", 0);
		int groups = attributes.number("num_group", 1);
		attributes.require(filters > 0 && groups > 0 && filters % groups == 0 && input[1] % groups == 0,
				Messages.Node_filters);
		int[] kernel = attributes.tuple("kernel", 2, 0);
		int[] stride = attributes.tuple("stride", 2, 1);
		int[] dilate = attributes.tuple("dilate", 2, 1);
		int[] pad = attributes.tuple("pad", 2, 0);
		inputs.parameter(1, filters, input[1] / groups, kernel[0], kernel[1]);
		if (!attributes.flag("no_bias")) {
			inputs.parameter(2, filters);
		}
		long[] output = { input[0], filters, 0, 0 };
		for (int i = 0; i < 2; i++) {
			attributes.require(kernel[i] > 0 && stride[i] > 0 && dilate[i] > 0 && pad[i] >= 0, Messages.Node_window);
			long window = (long) dilate[i] * (kernel[i] - 1) + 1;
			output[2 + i] = (input[2 + i] + 2L * pad[i] - window) / stride[i] + 1;
			attributes.require(input[2 + i] + 2L * pad[i] >= window, Messages.Node_largeWindow);
		}
		inputs.multiplications(ShapeScope.product(output) * (input[1] / groups) * kernel[0] * kernel[1]);
		return output;
	}
}
