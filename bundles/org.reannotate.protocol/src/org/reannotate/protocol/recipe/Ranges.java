package org.reannotate.protocol.recipe;

/** Range checks that name the value that is wrong. */
final class Ranges {

	private Ranges() {
	}

	static void check(String name, double value, double low, double high) {
		if (!(value >= low && value <= high)) {
			throw new IllegalArgumentException(name + " is " + text(value) + "; it must lie in " + text(low) + " to " + text(high) + ".");
		}
	}

	/** Whole numbers without a fraction. */
	private static String text(double value) {
		return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE ? Long.toString((long) value)
				: Double.toString(value);
	}
}
