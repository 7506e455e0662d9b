package org.reannotate.report.internal.html;

/** Text inside markup. The page itself makes its elements by script; only the title is written here. */
final class Markup {

	private Markup() {
	}

	/** The text with every character escaped that means something in HTML; control characters become spaces. */
	static String text(String text) {
		var escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> append(escaped, c));
		return escaped.toString();
	}

	private static void append(StringBuilder escaped, int c) {
		switch (c) {
		case '<' -> escaped.append("&lt;");
		case '>' -> escaped.append("&gt;");
		case '&' -> escaped.append("&amp;");
		case '"' -> escaped.append("&quot;");
		case '\'' -> escaped.append("&#39;");
		case '@' -> escaped.append("&#64;");
		default -> escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
		}
	}
}
