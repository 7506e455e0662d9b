package org.reannotate.formats.internal.csv;

/**
 * Text that a spreadsheet would run as a formula is written with a leading {@code '}. Text that already has one before
 * such a character gets another, so that the way back is exact.
 */
public final class SpreadsheetCell {
	private static final String STARTS = "=+-@";

	private SpreadsheetCell() {
	}

	/** The cell for a text. */
	public static String write(String text) {
		return quotesBeforeFormula(text) >= 0 ? "'" + text : text;
	}

	/** The text of a cell. */
	public static String read(String cell) {
		return quotesBeforeFormula(cell) > 0 ? cell.substring(1) : cell;
	}

	/** Whether a cell of a foreign table is a formula: {@code =} first. A leading sign may be a name ({@code -1}). */
	static boolean isFormula(String cell) {
		return cell.startsWith("=");
	}

	private static int quotesBeforeFormula(String text) {
		int quotes = 0;
		while (quotes < text.length() && text.charAt(quotes) == '\'') {
			quotes++;
		}
		return quotes < text.length() && STARTS.indexOf(text.charAt(quotes)) >= 0 ? quotes : -1;
	}
}
