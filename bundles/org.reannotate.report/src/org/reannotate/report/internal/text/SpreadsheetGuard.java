package org.reannotate.report.internal.text;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text cell: one that begins with {@code = + - @} gets a leading
 * {@code '}. A text that already looks guarded gets one more, so that reading gives back every text.
 */
public final class SpreadsheetGuard {

	private static final Pattern RUNS = Pattern.compile("'*[=+\\-@]");

	private SpreadsheetGuard() {
	}

	/** The text as it is written into a cell. */
	public static String guard(String text) {
		return RUNS.matcher(text).lookingAt() ? "'" + text : text;
	}

	/** The text that a cell stands for; also right for cells of tables written without a guard. */
	public static String unguard(String cell) {
		return cell.startsWith("'") && RUNS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
	}
}
