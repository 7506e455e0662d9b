package org.reannotate.worker.internal.operators;

import java.util.Map;
import java.util.function.BiFunction;

import org.reannotate.worker.internal.operators.Operators.Maker;
import org.reannotate.worker.internal.symbol.Attributes;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;

/** Values in other orders, parts of them, several together. What comes out is of the shape that was worked out before. */
final class ShapeOperations {

	private ShapeOperations() {
	}

	static void addTo(Map<String, Maker> makers) {
		for (String name : new String[] { "Flatten", "Reshape", "expand_dims", "squeeze" }) {
			makers.put(name, (attributes, output) -> in -> in[0].reshape(batched(output, in[0])));
		}
		makers.put("Concat", (attributes, output) -> in -> NDArrays.concat(new NDList(in), 1));
		makers.put("Pad", Padding::of);
		makers.put("transpose", ShapeOperations::transpose);
		makers.put("SwapAxis", ShapeOperations::swapAxis);
		makers.put("slice", (attributes, output) -> slice(attributes.from("begin", output.length), output));
		makers.put("slice_axis", ShapeOperations::sliceAxis);
		makers.put("SliceChannel", (attributes, output) -> part(attributes, 0, output));
		makers.put("UpSampling", Enlarging::of);
		makers.put("mean", ShapeOperations::mean);
		makers.put("sum", ShapeOperations::sum);
	}

	private static Shape batched(long[] output, NDArray input) {
		long[] sides = output.clone();
		sides[0] = input.getShape().get(0);
		return new Shape(sides);
	}

	private static Operation transpose(Attributes attributes, long[] output) throws SymbolException {
		int[] axes = attributes.tuple("axes", output.length, 0);
		return in -> in[0].transpose(axes);
	}

	private static Operation swapAxis(Attributes attributes, long[] output) throws SymbolException {
		int first = attributes.number("dim1", 0);
		int second = attributes.number("dim2", 0);
		return in -> in[0].swapAxes(first, second);
	}

	private static Operation sliceAxis(Attributes attributes, long[] output) throws SymbolException {
		int[] begin = new int[output.length];
		begin[Math.floorMod(attributes.number("axis", 0), output.length)] = attributes.number("begin", 0);
		return slice(begin, output);
	}

	/** One of the equal parts that a side is split into; squeezed, the side is gone from what comes out. */
	static Operation part(Attributes attributes, int number, long[] output) throws SymbolException {
		boolean squeezed = attributes.flag("squeeze_axis");
		int rank = squeezed ? output.length + 1 : output.length;
		int axis = Math.floorMod(attributes.number("axis", 1), rank);
		long[] sides = new long[rank];
		for (int i = 0; i < rank; i++) {
			sides[i] = !squeezed || i < axis ? output[Math.min(i, output.length - 1)] : i == axis ? 1 : output[i - 1];
		}
		int[] begin = new int[rank];
		begin[axis] = (int) (number * sides[axis]);
		Operation part = slice(begin, sides);
		return squeezed ? in -> part.compute(in).reshape(batched(output, in[0])) : part;
	}

	/** From there on as much as comes out; what is below zero counts from the end. */
	private static Operation slice(int[] begin, long[] output) {
		return in -> {
			var index = new NDIndex().addAllDim();
			for (int axis = 1; axis < output.length; axis++) {
				long from = begin[axis] < 0 ? begin[axis] + in[0].getShape().get(axis) : begin[axis];
				index.addSliceDim(from, from + output[axis]);
			}
			return in[0].get(index);
		};
	}

	private static Operation mean(Attributes attributes, long[] output) throws SymbolException {
		return reduced(attributes, output, (input, axis) -> input.mean(new int[] { axis }, true));
	}

	private static Operation sum(Attributes attributes, long[] output) throws SymbolException {
		return reduced(attributes, output, (input, axis) -> input.sum(new int[] { axis }, true));
	}

	/** One axis after the other: some engines know no more at a time. */
	private static Operation reduced(Attributes attributes, long[] output, BiFunction<NDArray, Integer, NDArray> one)
			throws SymbolException {
		int[] axes = attributes.axes();
		return in -> {
			NDArray reduced = in[0];
			for (int axis : axes) {
				reduced = one.apply(reduced, axis);
			}
			return reduced.reshape(batched(output, in[0]));
		};
	}
}
