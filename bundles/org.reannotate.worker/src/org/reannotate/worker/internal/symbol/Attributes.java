package org.reannotate.worker.internal.symbol;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A node's parameters read with their defaults; anything that is not a number in range is refused. */
record Attributes(SymbolNode node) {

	private static final Pattern TUPLE = Pattern.compile("[(\\[]\\s*(-?\\d{1,9}\\s*(,\\s*-?\\d{1,9}\\s*)*)?,?\\s*[)\\]]");
	private static final int LARGEST = 1 << 24;

	int number(String key, int preset) throws SymbolException {
		String text = node.attributes().get(key);
		return text == null ? preset : inRange(key, text.strip());
	}

	boolean flag(String key) throws SymbolException {
		return switch (node.attributes().getOrDefault(key, "False")) {
		case "True", "true", "1" -> true;
		case "False", "false", "0" -> false;
		default -> throw problem(key);
		};
	}

	String word(String key, String preset) {
		return node.attributes().getOrDefault(key, preset);
	}

	/** A tuple of that length, filled with the preset where it is not given. */
	int[] tuple(String key, int length, int preset) throws SymbolException {
		String text = node.attributes().get(key);
		int[] values = text == null || text.matches("[(\\[]\\s*[)\\]]") ? new int[0] : numbers(key, text);
		if (values.length == 0) {
			values = new int[length];
			Arrays.fill(values, preset);
		}
		if (values.length != length) {
			throw problem(key);
		}
		return values;
	}

	/** A tuple of any length. */
	int[] numbers(String key, String text) throws SymbolException {
		if (!TUPLE.matcher(text.strip()).matches()) {
			throw problem(key);
		}
		String[] parts = text.replaceAll("[()\\[\\]\\s]", "").split(",");
		int[] values = new int[parts.length];
		for (int i = 0; i < parts.length; i++) {
			values[i] = inRange(key, parts[i]);
		}
		return values;
	}

	void require(boolean good, String problem) throws SymbolException {
		if (!good) {
			throw new SymbolException("Node \"" + node.name() + "\" (" + node.operator() + ") " + problem + ".");
		}
	}

	private int inRange(String key, String text) throws SymbolException {
		try {
			int value = Integer.parseInt(text);
			if (Math.abs((long) value) <= LARGEST) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw problem(key);
		}
		throw problem(key);
	}

	private SymbolException problem(String key) {
		return new SymbolException("Node \"" + node.name() + "\" (" + node.operator() + ") has " + key + " = \""
				+ node.attributes().get(key) + "\", which is not read.");
	}
}
