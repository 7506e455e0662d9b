package org.reannotate.formats.internal.names;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as every file system holds them, and back. What Windows, macOS or Linux forbid or change is written as
 * {@code %XX}, a byte of UTF-8 (RFC 3986, 2.1); half a surrogate pair as {@code %uXXXX}; {@code %} itself too, so that
 * the way back is exact.
 */
public final class EscapedName {
	private static final String FORBIDDEN = "<>:\"/\\|?*%";
	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
	private static final Set<String> MEANINGFUL = Set.of(SpecialFolders.UNLABELLED, SpecialFolders.WITHOUT_SPLIT, "store",
			"runs", "dataset.reannotate", "labels.csv", "excluded.csv", "reannotate-export.json",
			 "thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "@eadir",
			"$recycle.bin", "system volume information", "lost+found");

	private EscapedName() {
	}

	/** A name that can be a folder's or a file's anywhere. */
	public static String escape(String name) {
		var escaped = new StringBuilder();
		boolean firstToo = needsOtherStart(name);
		for (int i = 0; i < name.length();) {
			int character = name.codePointAt(i);
			int next = i + Character.charCount(character);
			if (i == 0 && firstToo || isForbidden(character, i == 0, next == name.length())) {
				appendEscaped(escaped, character);
			} else {
				escaped.appendCodePoint(character);
			}
			i = next;
		}
		return escaped.toString();
	}

	/** Another writing of the same name, for a place where {@link #escape}'s is taken: its first character is escaped. */
	public static String escapeFirst(String name) {
		int first = name.codePointAt(0);
		var escaped = new StringBuilder();
		appendEscaped(escaped, first);
		String rest = name.substring(Character.charCount(first));
		return rest.isEmpty() ? escaped.toString() : escaped.append(escape("x" + rest).substring(1)).toString();
	}

	private static boolean needsOtherStart(String name) {
		return RESERVED.matcher(name).matches() || MEANINGFUL.contains(name.toLowerCase(Locale.ROOT));
	}

	private static boolean isForbidden(int character, boolean first, boolean last) {
		boolean lone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
		boolean edge = first && (character == '.' || character == ' ') || last && (character == '.' || character == ' ');
		return lone || edge || Character.isISOControl(character) || FORBIDDEN.indexOf(character) >= 0;
	}

	private static void appendEscaped(StringBuilder escaped, int character) {
		if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
			escaped.append(String.format(Locale.ROOT, "%%u%04X", character));
			return;
		}
		for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
			escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
		}
	}

	/** The name that was escaped; a {@code %} that begins no escape stays as it is. */
	public static String unescape(String escaped) {
		var name = new StringBuilder();
		var bytes = new ByteArrayOutputStream();
		for (int i = 0; i < escaped.length();) {
			int value = hex(escaped, i + 1, 2);
			if (escaped.charAt(i) == '%' && value >= 0) {
				bytes.write(value);
				i += 3;
				continue;
			}
			flush(bytes, name);
			int unit = escaped.startsWith("%u", i) ? hex(escaped, i + 2, 4) : -1;
			name.append(unit >= 0 ? (char) unit : escaped.charAt(i));
			i += unit >= 0 ? 6 : 1;
		}
		flush(bytes, name);
		return name.toString();
	}

	private static int hex(String text, int from, int digits) {
		if (from + digits > text.length()) {
			return -1;
		}
		int value = 0;
		for (int i = from; i < from + digits; i++) {
			int digit = Character.digit(text.charAt(i), 16);
			if (digit < 0) {
				return -1;
			}
			value = value << 4 | digit;
		}
		return value;
	}

	private static void flush(ByteArrayOutputStream bytes, StringBuilder name) {
		if (bytes.size() > 0) {
			name.append(bytes.toString(StandardCharsets.UTF_8));
			bytes.reset();
		}
	}
}
