package org.reannotate.analysis.arrays;

/** Arithmetic on array shapes. */
final class Shapes {

	private Shapes() {
	}

	static void checkWholeRows(int length, int columns) {
		if (columns < 0 || (columns == 0 ? length != 0 : length % columns != 0)) {
			throw new IllegalArgumentException(length + " values are no whole rows of " + columns + " columns");
		}
	}

	static void checkSameLength(int length, int columns) {
		if (length != columns) {
			throw new IllegalArgumentException("a row of " + length + " values among rows of " + columns);
		}
	}
}
