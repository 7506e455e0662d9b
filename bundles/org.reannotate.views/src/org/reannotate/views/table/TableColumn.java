package org.reannotate.views.table;

/**
 * A column of a {@link VirtualTable}.
 *
 * @param title   in the header
 * @param weight  share of the width that is left when every column has its minimum
 * @param minimum width in points, at least
 * @param right   whether texts are aligned to the right: numbers
 * @param spared  0: always shown; the column with the highest number is left out first where not all have room
 */
public record TableColumn(String title, int weight, int minimum, boolean right, int spared) {

	/** A column of words. */
	public static TableColumn words(String title, int weight, int minimum) {
		return new TableColumn(title, weight, minimum, false, 0);
	}

	/** A column of numbers. */
	public static TableColumn numbers(String title, int weight, int minimum) {
		return new TableColumn(title, weight, minimum, true, 0);
	}

	/** The same, which can be spared in a narrow table. */
	public TableColumn spared(int order) {
		return new TableColumn(title, weight, minimum, right, order);
	}
}
