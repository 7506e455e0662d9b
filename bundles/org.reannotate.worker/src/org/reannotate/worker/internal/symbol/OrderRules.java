package org.reannotate.worker.internal.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

import org.reannotate.worker.internal.symbol.ShapeRules.Rule;

/** Shapes of what gives values another order, takes some of them or sums them up. Pictures are never mixed. */
final class OrderRules {

	private OrderRules() {
	}

	static void addTo(Map<String, Rule> rules) {
		rules.put("Reshape", ReshapeRule::output);
		rules.put("expand_dims", OrderRules::expand);
		rules.put("squeeze", OrderRules::squeeze);
		rules.put("transpose", OrderRules::transpose);
		rules.put("SwapAxis", OrderRules::swap);
		rules.put("slice", OrderRules::slice);
		rules.put("slice_axis", OrderRules::sliceAxis);
		rules.put("SliceChannel", OrderRules::split);
		rules.put("mean", OrderRules::reduce);
		rules.put("sum", OrderRules::reduce);
	}

	private static int axis(Attributes attributes, int given, int rank) throws SymbolException {
		int axis = given < 0 ? given + rank : given;
		attributes.require(axis > 0 && axis < rank, Messages.Node_axis);
		return axis;
	}

	private static long[] expand(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		int axis = axis(attributes, attributes.number("axis", 0), input.length + 1);
		long[] output = new long[input.length + 1];
		for (int i = 0; i < output.length; i++) {
			output[i] = i == axis ? 1 : input[i < axis ? i : i - 1];
		}
		return output;
	}

	/** Without an axis a batch of one would lose its side. */
	private static long[] squeeze(Attributes attributes, ShapeScope inputs) throws SymbolException {
		return without(attributes, inputs.shape(0), true);
	}

	private static long[] reduce(Attributes attributes, ShapeScope inputs) throws SymbolException {
		return without(attributes, inputs.shape(0), false);
	}

	private static long[] without(Attributes attributes, long[] input, boolean ones) throws SymbolException {
		boolean[] gone = new boolean[input.length];
		for (int given : attributes.axes()) {
			int axis = axis(attributes, given, input.length);
			attributes.require(!ones || input[axis] == 1, Messages.Node_squeezed);
			gone[axis] = true;
		}
		boolean kept = !ones && attributes.flag("keepdims");
		var output = new ArrayList<Long>();
		for (int i = 0; i < input.length; i++) {
			if (!gone[i] || kept) {
				output.add(gone[i] ? 1 : input[i]);
			}
		}
		return output.stream().mapToLong(Long::longValue).toArray();
	}

	private static long[] transpose(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		int[] axes = attributes.tuple("axes", input.length, 0);
		int[] sorted = axes.clone();
		Arrays.sort(sorted);
		long[] output = new long[input.length];
		for (int i = 0; i < axes.length; i++) {
			attributes.require(sorted[i] == i && axes[0] == 0, Messages.Node_axes);
			output[i] = input[axes[i]];
		}
		return output;
	}

	private static long[] swap(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] output = inputs.shape(0).clone();
		int first = axis(attributes, attributes.number("dim1", 0), output.length);
		int second = axis(attributes, attributes.number("dim2", 0), output.length);
		long kept = output[first];
		output[first] = output[second];
		output[second] = kept;
		return output;
	}

	private static long[] sliceAxis(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		int axis = axis(attributes, attributes.number("axis", 0), input.length);
		int[] end = new int[input.length];
		end[axis] = "None".equals(attributes.word("end", "None")) ? 0 : attributes.number("end", 0);
		int[] begin = new int[input.length];
		begin[axis] = attributes.number("begin", 0);
		return cut(attributes, input, begin, end);
	}

	/** Equal parts of a side: each output is one of them. */
	private static long[] split(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		int axis = axis(attributes, attributes.number("axis", 1), input.length);
		int parts = attributes.number("num_outputs", 0);
		attributes.require(parts > 0 && input[axis] % parts == 0, Messages.Node_parts);
		boolean squeezed = attributes.flag("squeeze_axis");
		attributes.require(!squeezed || input[axis] == parts, Messages.Node_squeezed);
		return IntStream.range(0, input.length).filter(i -> i != axis || !squeezed)
				.mapToLong(i -> i == axis ? input[i] / parts : input[i]).toArray();
	}

	private static long[] slice(Attributes attributes, ShapeScope inputs) throws SymbolException {
		long[] input = inputs.shape(0);
		int[] begin = attributes.from("begin", input.length);
		int[] end = attributes.from("end", input.length);
		for (int step : attributes.from("step", input.length)) {
			attributes.require(step == 0 || step == 1, Messages.Node_step);
		}
		attributes.require(begin[0] == 0 && end[0] == 0, Messages.Node_mixed);
		return cut(attributes, input, begin, end);
	}

	/** An end of 0 is that of the side; what is below zero counts from there. */
	private static long[] cut(Attributes attributes, long[] input, int[] begin, int[] end) throws SymbolException {
		long[] output = input.clone();
		for (int i = 1; i < output.length; i++) {
			long from = begin[i] < 0 ? begin[i] + input[i] : begin[i];
			long to = end[i] <= 0 ? end[i] + input[i] : end[i];
			attributes.require(from >= 0 && to <= input[i] && from < to, Messages.Node_part);
			output[i] = to - from;
		}
		return output;
	}
}
