package org.reannotate.application.commandline.terminal;

/** Text that came from file names, made harmless for a terminal: control characters could move its cursor. */
final class Printable {

	private static final int SYMBOLS = 0x2400;
	private static final int DELETE = 0x7f;
	private static final int DELETE_SYMBOL = 0x2421;

	private Printable() {
	}

	/** The text in one line: control characters become their visible symbols, C1 ones a question mark. */
	static String line(String text) {
		var shown = new StringBuilder(text.length());
		text.codePoints().map(Printable::shown).forEach(shown::appendCodePoint);
		return shown.toString();
	}

	private static int shown(int c) {
		if (c < ' ') {
			return SYMBOLS + c;
		}
		if (c == DELETE) {
			return DELETE_SYMBOL;
		}
		return Character.isISOControl(c) ? '?' : c;
	}
}
