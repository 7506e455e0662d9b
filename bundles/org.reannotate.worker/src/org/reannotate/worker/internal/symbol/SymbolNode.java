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
 */
public record SymbolNode(String operator, String name, Map<String, String> attributes, int[] inputs) {

	/** Whether it is the input or a parameter. */
	public boolean isVariable() {
		return "null".equals(operator);
	}

	/** Its attributes with their defaults. */
	public Attributes read() {
		return new Attributes(this);
	}

	SymbolNode with(String attribute, String value) {
		var changed = new LinkedHashMap<>(attributes);
		changed.put(attribute, value);
		return new SymbolNode(operator, name, changed, inputs);
	}
}
