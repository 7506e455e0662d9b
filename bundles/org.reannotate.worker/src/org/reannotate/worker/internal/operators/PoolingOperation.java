package org.reannotate.worker.internal.operators;

import org.reannotate.worker.internal.symbol.Attributes;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/**
 * Pooling over windows. Where MXNet rounds the number of windows up, the last ones stand out of the padded picture;
 * engines differ in whether there are such windows and in what these divide by, so what they see is put there.
 *
 * @param type    max, avg or sum
 * @param rows    windows down
 * @param columns windows across
 * @param counted whether what is padded counts in a mean
 */
record PoolingOperation(String type, int[] kernel, int[] stride, int[] pad, int rows, int columns, boolean counted)
		implements Operation {

	private static final float LOWEST = -Float.MAX_VALUE;

	static Operation of(Attributes attributes, long[] output) throws SymbolException {
		String type = attributes.word("pool_type", "max");
		if (!"max".equals(type) && !"avg".equals(type) && !"sum".equals(type)) {
			throw attributes.refused(Messages.Node_pooling, type);
		}
		if (attributes.flag("global_pool")) {
			return in -> global(type, in[0]);
		}
		return new PoolingOperation(type, attributes.tuple("kernel", 2, 0), attributes.tuple("stride", 2, 1),
				attributes.tuple("pad", 2, 0), (int) output[2], (int) output[3], attributes.flag("count_include_pad", true));
	}

	private static NDArray global(String type, NDArray input) {
		Shape shape = input.getShape();
		NDArray flat = input.reshape(shape.get(0), shape.get(1), -1);
		int[] last = { 2 };
		NDArray pooled = switch (type) {
		case "max" -> flat.max(last, true);
		case "avg" -> flat.mean(last, true);
		default -> flat.sum(last, true);
		};
		return pooled.reshape(shape.get(0), shape.get(1), 1, 1);
	}

	@Override
	public NDArray compute(NDArray[] inputs) {
		NDArray input = inputs[0];
		int beyondRows = beyond(0, rows, input.getShape().get(2));
		int beyondColumns = beyond(1, columns, input.getShape().get(3));
		boolean inside = beyondRows <= pad[0] && beyondColumns <= pad[1];
		if (inside && 2 * pad[0] <= kernel[0] && 2 * pad[1] <= kernel[1]) {
			NDArray pooled = pool(input, new Shape(pad[0], pad[1]));
			return counted || !"avg".equals(type) ? pooled : pooled.mul(shares(input));
		}
		int down = Math.max(0, beyondRows);
		int across = Math.max(0, beyondColumns);
		if ("max".equals(type)) {
			return pool(Padding.constant(input, LOWEST, pad[0], down, pad[1], across), new Shape(0, 0));
		}
		NDArray means = pool(Padding.constant(input, 0, pad[0], down, pad[1], across), new Shape(0, 0));
		return "sum".equals(type) ? means : means.mul(shares(input));
	}

	/** How far the last window reaches beyond the picture. */
	private int beyond(int side, int windows, long length) {
		return (int) ((windows - 1L) * stride[side] + kernel[side] - pad[side] - length);
	}

	private NDArray pool(NDArray input, Shape padding) {
		var operations = input.getNDArrayInternal();
		Shape windows = new Shape(kernel[0], kernel[1]);
		Shape steps = new Shape(stride[0], stride[1]);
		return switch (type) {
		case "max" -> operations.maxPool(windows, steps, padding, false);
		// Not every engine leaves out of a mean what was padded: that is done by shares.
		case "avg" -> operations.avgPool(windows, steps, padding, false, true);
		default -> operations.avgPool(windows, steps, padding, false, true).mul((float) kernel[0] * kernel[1]);
		};
	}

	/** By window, all values of a window over those that count. */
	private NDArray shares(NDArray input) {
		float[] shares = new float[rows * columns];
		for (int y = 0; y < rows; y++) {
			for (int x = 0; x < columns; x++) {
				long values = counting(0, y, input.getShape().get(2)) * counting(1, x, input.getShape().get(3));
				shares[y * columns + x] = (float) kernel[0] * kernel[1] / Math.max(1, values);
			}
		}
		return input.getManager().create(shares, new Shape(1, 1, rows, columns));
	}

	private long counting(int side, int window, long length) {
		int padded = counted ? pad[side] : 0;
		long from = (long) window * stride[side] - pad[side];
		long to = Math.min(from + kernel[side], length + padded);
		return to - Math.max(from, -padded);
	}
}
