package org.reannotate.worker.internal.symbol;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** A node's parameters read with their defaults; anything that is not a number in range is refused. */
public record Attributes(SymbolNode node) {

	private static final Pattern TUPLE = Pattern.compile("[(\\[]\\s*(-?\\d{1,9}\\s*(,\\s*-?\\d{1,9}\\s*)*)?,?\\s*[)\\]]");
	private static final String EMPTY = "[(\\[]\\s*[)\\]]";
	private static final String NONE = "None";
	private static final int LARGEST = 1 << 24;

	/** A whole number. */
	public int number(String key, int preset) throws SymbolException {
		String text = node.attributes().get(key);
		return text == null ? preset : inRange(key, text.strip());
	}

	/** A flag that is off where it is not given. */
	public boolean flag(String key) throws SymbolException {
		return flag(key, false);
	}

	/** A flag. */
	public boolean flag(String key, boolean preset) throws SymbolException {
		return switch (node.attributes().getOrDefault(key, NONE)) {
		case NONE -> preset;
		case "True", "true", "1" -> true;
		case "False", "false", "0" -> false;
		default -> throw problem(key);
		};
	}

	/** A number with a fraction. */
	public double real(String key, double preset) throws SymbolException {
		String text = node.attributes().get(key);
		try {
			double value = text == null ? preset : Double.parseDouble(text);
			if (text != null && !Double.isFinite((float) value)) {
				throw problem(key);
			}
			return value;
		} catch (NumberFormatException e) {
			throw problem(key);
		}
	}

	/** A tuple of that length or shorter in which 0 stands for what is missing or {@code None}. */
	public int[] from(String key, int length) throws SymbolException {
		String text = node.attributes().getOrDefault(key, "()").replace(NONE, "0");
		int[] values = text.matches(EMPTY) ? new int[0] : numbers(key, text);
		if (values.length > length) {
			throw problem(key);
		}
		return Arrays.copyOf(values, length);
	}

	/** The axes that are summed up: one number or a tuple. */
	public int[] axes() throws SymbolException {
		String text = node.attributes().getOrDefault("axis", "()").strip();
		int[] axes = text.matches("-?\\d{1,2}") ? new int[] { Integer.parseInt(text) }
				: text.matches(EMPTY) || text.equals(NONE) ? new int[0] : numbers("axis", text);
		require(axes.length > 0 && !flag("exclude"), Messages.Node_axes);
		return axes;
	}

	/** A word. */
	public String word(String key, String preset) {
		return node.attributes().getOrDefault(key, preset);
	}

	/** A tuple of that length, filled with the preset where it is not given. */
	public int[] tuple(String key, int length, int preset) throws SymbolException {
		String text = node.attributes().get(key);
		int[] values = text == null || text.matches(EMPTY) ? new int[0] : numbers(key, text);
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
	public int[] numbers(String key, String text) throws SymbolException {
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

	/**
	 * Refuses what is not good.
	 *
	 * @param problem a sentence with a place {@code {0}} for the node's name and {@code {1}} for its operator
	 */
	public void require(boolean good, String problem) throws SymbolException {
		if (!good) {
			throw refused(problem);
		}
	}

	/**
	 * What is wrong with the node.
	 *
	 * @param problem a sentence with places for the node's name, its operator, and then those values
	 */
	public SymbolException refused(String problem, Object... values) {
		var all = new Object[values.length + 2];
		all[0] = node.name();
		all[1] = node.operator();
		System.arraycopy(values, 0, all, 2, values.length);
		return new SymbolException(NLS.bind(problem, all));
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
		return refused(Messages.Node_value, key, node.attributes().get(key));
	}
}
