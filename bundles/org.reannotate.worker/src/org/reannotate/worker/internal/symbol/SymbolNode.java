package org.reannotate.worker.internal.symbol;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One node of a symbol graph.
 *
 * @param operator   {@code null} (the word) for a variable
 * @param name       unique
 * @param attributes operator's parameters
 * @param inputs     nodes before this one
 * @param outputs    by input, which of that node's outputs it is, from 0
 */
public record SymbolNode(String operator, String name, Map<String, String> attributes, int[] inputs, int[] outputs) {

	private static final int MOST_OUTPUTS = 1_000;

	/** One that reads the first output of each of its inputs. */
	public SymbolNode(String operator, String name, Map<String, String> attributes, int[] inputs) {
		this(operator, name, attributes, inputs, new int[inputs.length]);
	}

	/** Whether it is the input or a parameter. */
	public boolean isVariable() {
		return "null".equals(operator);
	}

	/**
	 * How many outputs others may read, all of one shape. Of those that batch norm has beside its first, which are for
	 * training alone, nobody may read any.
	 */
	public int outputCount() throws SymbolException {
		if (!"SliceChannel".equals(operator)) {
			return 1;
		}
		int count = read().number("num_outputs", 0);
		read().require(count > 0 && count <= MOST_OUTPUTS, Messages.Node_parts);
		return count;
	}

	/** Its attributes with their defaults. */
	public Attributes read() {
		return new Attributes(this);
	}

	SymbolNode with(String attribute, String value) {
		var changed = new LinkedHashMap<>(attributes);
		changed.put(attribute, value);
		return new SymbolNode(operator, name, changed, inputs, outputs);
	}

	/** The same with nodes that were given other numbers. */
	SymbolNode withInputs(int[] moved) {
		return new SymbolNode(operator, name, attributes, moved, outputs);
	}
}
