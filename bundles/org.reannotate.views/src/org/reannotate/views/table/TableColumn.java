package org.reannotate.views.table;

/**
 * A column of a {@link VirtualTable}.
 *
 * @param title   in the header
 * @param weight  share of the width that is left when every column has its minimum
 * @param minimum width in points, at least
 * @param right   whether texts are aligned to the right: numbers
 */
public record TableColumn(String title, int weight, int minimum, boolean right) {

	/** A column of words. */
	public static TableColumn words(String title, int weight, int minimum) {
		return new TableColumn(title, weight, minimum, false);
	}

	/** A column of numbers. */
	public static TableColumn numbers(String title, int weight, int minimum) {
		return new TableColumn(title, weight, minimum, true);
	}
}
