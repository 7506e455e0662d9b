package org.reannotate.worker.internal.symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * Shape of a reshaping. What is wanted is a list in which 0 keeps a side, -1 is worked out, -2 keeps all that follow, -3
 * joins two and -4 splits one into the two that follow. Pictures are never mixed.
 */
final class ReshapeRule {

	private static final int KEPT = 0;
	private static final int OPEN = -1;
	private static final int REST = -2;
	private static final int JOINED = -3;
	private static final int SPLIT = -4;

	private final Attributes attributes;
	private final long[] input;
	private final int[] wanted;
	private final List<Long> output = new ArrayList<>();
	private int next;
	private int at;
	private int open = -1;

	private ReshapeRule(Attributes attributes, long[] input, int[] wanted) {
		this.attributes = attributes;
		this.input = input;
		this.wanted = wanted;
	}

	static long[] output(Attributes attributes, ShapeScope inputs) throws SymbolException {
		int[] wanted = attributes.numbers("shape", attributes.word("shape", ""));
		// A number in the first place would be right for one size of batch alone.
		boolean batch = wanted[0] == KEPT || wanted[0] == OPEN || wanted[0] == REST;
		attributes.require(batch && !attributes.flag("reverse"), Messages.Node_shapeOrMixed);
		return new ReshapeRule(attributes, inputs.shape(0), wanted).output();
	}

	private long[] output() throws SymbolException {
		while (next < wanted.length) {
			add(wanted[next++]);
		}
		long[] sides = output.stream().mapToLong(Long::longValue).toArray();
		long size = ShapeScope.product(input);
		if (open >= 0) {
			sides[open] = size / Math.max(1, ShapeScope.product(sides));
		}
		attributes.require(ShapeScope.product(sides) == size && sides[0] == input[0],
				Messages.Node_fitOrMixed);
		return sides;
	}

	private void add(int side) throws SymbolException {
		switch (side) {
		case KEPT -> output.add(take());
		case OPEN -> {
			attributes.require(open < 0, Messages.Node_open);
			open = output.size();
			output.add(1L);
			at++;
		}
		case REST -> {
			while (at < input.length) {
				output.add(take());
			}
		}
		case JOINED -> output.add(take() * take());
		case SPLIT -> split(take());
		default -> {
			attributes.require(side > 0, Messages.Node_shape);
			output.add((long) side);
			at++;
		}
		}
	}

	private long take() throws SymbolException {
		attributes.require(at < input.length, Messages.Node_sides);
		return input[at++];
	}

	private void split(long side) throws SymbolException {
		attributes.require(next + 1 < wanted.length, Messages.Node_split);
		long first = wanted[next++];
		long second = wanted[next++];
		first = first == OPEN && second > 0 ? side / second : first;
		second = second == OPEN && first > 0 ? side / first : second;
		attributes.require(first > 0 && second > 0 && first * second == side, Messages.Node_splitFit);
		output.add(first);
		output.add(second);
	}
}
