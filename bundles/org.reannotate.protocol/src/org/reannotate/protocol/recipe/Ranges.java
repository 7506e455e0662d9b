package org.reannotate.protocol.recipe;

/** Range checks that name the value that is wrong. */
final class Ranges {

	private Ranges() {
	}

	static void check(String name, double value, double low, double high) {
		if (!(value >= low && value <= high)) {
			throw new IllegalArgumentException(name + " is " + value + "; it must lie in " + low + " to " + high + ".");
		}
	}
}
