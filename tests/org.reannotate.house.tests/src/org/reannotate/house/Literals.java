package org.reannotate.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand between the parentheses of certain calls instead of in a {@code messages.properties}. */
record Literals(Pattern call) {

	private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}\\S* | \\p{L}{2,}");

	/** A tag of a page: what stands in it is code. */
	private static final Pattern TAG = Pattern.compile("</?\\w+[^<>]*>|</?\\w+ \\w+=[^<>]*$");

	/** A literal, which is kept, or a comment. */
	private static final Pattern COMMENT = Pattern
			.compile("(\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+')|//[^\\n]*+|/\\*(?s:.*?)\\*/");

	/** @param calls regular expression of what stands before an opening parenthesis */
	static Literals in(String calls) {
		return new Literals(Pattern.compile("\\b(?:" + calls + ")\\s*\\("));
	}

	/** The literals with a blank between words that stand in none of the calls. */
	List<String> outside(String source) {
		String code = withoutComments(source);
		var found = new ArrayList<>(between(code, 0).stream().filter(Literals::hasWords).toList());
		of(code).forEach(found::remove);
		return found;
	}

	/** The literals with a blank between words, each once for every call that it stands in. */
	List<String> of(String source) {
		var found = new ArrayList<String>();
		var matcher = call.matcher(source);
		while (matcher.find()) {
			between(source, matcher.end()).stream().filter(Literals::hasWords).forEach(found::add);
		}
		return found;
	}

	private static boolean hasWords(String text) {
		return WORDS.matcher(TAG.matcher(text).replaceAll("")).find();
	}

	/** The literals from there to the closing parenthesis that has no opening one, or to the end. */
	private static List<String> between(String source, int start) {
		var literals = new ArrayList<String>();
		int depth = 1;
		int at = start;
		while (depth > 0 && at < source.length()) {
			char c = source.charAt(at);
			if (c == '"' || c == '\'') {
				int end = end(source, at);
				if (c == '"') {
					literals.add(source.substring(at + 1, end));
				}
				at = end;
			} else if (c == '(') {
				depth++;
			} else if (c == ')') {
				depth--;
			}
			at++;
		}
		return literals;
	}

	private static String withoutComments(String source) {
		return COMMENT.matcher(source)
				.replaceAll(match -> match.group(1) == null ? "" : Matcher.quoteReplacement(match.group(1)));
	}

	private static int end(String source, int quote) {
		int at = quote + 1;
		while (at < source.length() && source.charAt(at) != source.charAt(quote)) {
			at += source.charAt(at) == '\\' ? 2 : 1;
		}
		return Math.min(at, source.length());
	}
}
