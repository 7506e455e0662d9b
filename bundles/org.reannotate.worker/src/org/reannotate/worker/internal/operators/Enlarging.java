package org.reannotate.worker.internal.operators;

import java.util.Arrays;

import org.reannotate.worker.internal.symbol.Attributes;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;

/** Makes feature maps larger by a whole factor. */
final class Enlarging {

	private Enlarging() {
	}

	static Operation of(Attributes attributes, long[] output) throws SymbolException {
		if ("bilinear".equals(attributes.word("sample_type", "nearest"))) {
			return spread(attributes.number("scale", 1), (int) output[1]);
		}
		boolean summed = "sum".equals(attributes.word("multi_input_mode", "concat"));
		return in -> {
			NDArray[] larger = Arrays.stream(in).map(each -> repeated(each, output[2] / each.getShape().get(2)))
					.toArray(NDArray[]::new);
			if (larger.length == 1) {
				return larger[0] == in[0] ? in[0].duplicate() : larger[0];
			}
			return summed ? sum(larger) : NDArrays.concat(new NDList(larger), 1);
		};
	}

	/** Each pixel as often to the right and below. */
	private static NDArray repeated(NDArray input, long times) {
		return times == 1 ? input : input.repeat(2, times).repeat(3, times);
	}

	private static NDArray sum(NDArray[] all) {
		NDArray sum = all[0].add(all[1]);
		for (int i = 2; i < all.length; i++) {
			sum = sum.add(all[i]);
		}
		return sum;
	}

	/**
	 * Each pixel by its channel's window, the windows a scale apart and added up: a convolution the other way round. Not
	 * every engine has one under DJL, so it is one of the turned windows over pixels with nothing between them.
	 */
	private static Operation spread(int scale, int channels) {
		int kernel = 2 * scale - scale % 2;
		int pad = kernel - 1 - (kernel - scale) / 2;
		return in -> {
			NDArray apart = apart(apart(in[0], 3, scale), 2, scale);
			NDArray spread = apart.getNDArrayInternal().convolution(apart, in[1].flip(2, 3), null, new Shape(1, 1),
					new Shape(pad, pad), new Shape(1, 1), channels).singletonOrThrow();
			Shape shape = apart.getShape();
			return spread.get(new NDIndex().addAllDim().addAllDim().addSliceDim(0, shape.get(2)).addSliceDim(0, shape.get(3)));
		};
	}

	/** Puts zeros behind each value of a side, as many as make it so much longer. */
	private static NDArray apart(NDArray input, int axis, int scale) {
		if (scale == 1) {
			return input;
		}
		long[] sides = input.getShape().getShape();
		long[] single = new long[sides.length + 1];
		for (int i = 0; i < single.length; i++) {
			single[i] = i <= axis ? sides[i] : i == axis + 1 ? 1 : sides[i - 1];
		}
		long[] between = single.clone();
		between[axis + 1] = scale - 1L;
		long[] longer = sides.clone();
		longer[axis] *= scale;
		NDArray zeros = input.getManager().zeros(new Shape(between));
		return NDArrays.concat(new NDList(input.reshape(new Shape(single)), zeros), axis + 1).reshape(new Shape(longer));
	}
}
