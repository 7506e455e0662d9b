package org.reannotate.worker.internal.operators;

import org.reannotate.worker.internal.symbol.Attributes;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;

/** Makes feature maps larger; engines have no common operation for it. */
final class Padding {

	private Padding() {
	}

	static Operation of(Attributes attributes, long[] output) throws SymbolException {
		int[] widths = attributes.tuple("pad_width", 2 * output.length, 0);
		attributes.require(output.length == 4 && widths[2] == 0 && widths[3] == 0, Messages.Node_padded);
		String mode = attributes.word("mode", "constant");
		float value = (float) attributes.real("constant_value", 0);
		if (java.util.Arrays.stream(widths).allMatch(width -> width == 0)) {
			return in -> in[0].duplicate();
		}
		return switch (mode) {
		case "constant" -> in -> constant(in[0], value, widths[4], widths[5], widths[6], widths[7]);
		case "edge" -> in -> repeated(repeated(in[0], 2, widths[4], widths[5], false), 3, widths[6], widths[7], false);
		case "reflect" -> in -> repeated(repeated(in[0], 2, widths[4], widths[5], true), 3, widths[6], widths[7], true);
		default -> throw attributes.refused(Messages.Node_padMode, mode);
		};
	}

	/** Puts a value around N x C x H x W. */
	static NDArray constant(NDArray input, float value, int above, int below, int left, int right) {
		return beside(beside(input, value, 2, above, below), value, 3, left, right);
	}

	private static NDArray beside(NDArray input, float value, int axis, int before, int after) {
		if (before == 0 && after == 0) {
			return input;
		}
		var parts = new NDList();
		addBlock(parts, input, value, axis, before);
		parts.add(input);
		addBlock(parts, input, value, axis, after);
		return NDArrays.concat(parts, axis);
	}

	private static void addBlock(NDList parts, NDArray like, float value, int axis, int size) {
		if (size > 0) {
			long[] sides = like.getShape().getShape().clone();
			sides[axis] = size;
			parts.add(like.getManager().full(new Shape(sides), value));
		}
	}

	/** Goes on with the values at the edge, or with those before it in a mirror. */
	private static NDArray repeated(NDArray input, int axis, int before, int after, boolean mirrored) {
		var parts = new NDList();
		long last = input.getShape().get(axis) - 1;
		for (int i = before; i > 0; i--) {
			parts.add(line(input, axis, mirrored ? i : 0));
		}
		parts.add(input);
		for (int i = 1; i <= after; i++) {
			parts.add(line(input, axis, mirrored ? last - i : last));
		}
		return parts.size() == 1 ? input : NDArrays.concat(parts, axis);
	}

	private static NDArray line(NDArray input, int axis, long at) {
		var index = new NDIndex();
		for (int i = 0; i < axis; i++) {
			index.addAllDim();
		}
		return input.get(index.addSliceDim(at, at + 1));
	}
}
