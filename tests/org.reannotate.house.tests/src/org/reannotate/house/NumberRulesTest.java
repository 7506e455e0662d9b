package org.reannotate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What a share, a count, a length of time and a number of bytes look like, {@code org.reannotate.protocol.words} alone decides. */
class NumberRulesTest {

	private static final List<String> BUNDLES = List.of("application", "audit", "core", "editors", "formats", "launching", "launching.ui",
			"modelservice", "protocol", "report", "store", "ui", "views", "worker");
	/** The rules themselves, and the marks of an axis, which need as many digits as tell them apart. */
	private static final Pattern RULES = Pattern.compile("protocol.words|ChartNumbers\\.java$");
	/** A share times a hundred that is rounded or shown, a per cent sign or thousands in a format, the format of a machine. */
	private static final Pattern BY_HAND = Pattern.compile("round\\(\\s*100 \\*|round\\([^;]*\\* 100\\s*\\)(?! /)[^;]*\\+ \"\\s?%"
			+ "|\"[^\"\\n]*%(?:\\.\\d)?[fd]\\s?%%|\"%,(?:\\.\\d)?[df]\"|NumberFormat\\.get|\\+ \" ?%\"|\\+ \" (?:s|min|h)\\b[^\"]*\"|\"[^\"\\n]*%(?:\\.\\d)?[fd] ?[kKMG]i?B\\b|\\+ \" ?[kKMG]i?B\\b");
	/** Bundles that cannot reach the rules. */
	private static final Pattern WITHOUT_RULES = Pattern.compile("org\\.reannotate\\.(?:analysis|imaging|samples)/");
	/** A number and its sign of per cent or its unit in a text: these are the rule's business. */
	private static final Pattern SIGN = Pattern.compile("\\{\\d\\} ?(?:%|[kKMG]i?B\\b)");

	private final Checkout checkout = Checkout.current();

	@Test
	void numbersAreWrittenByTheRules() throws IOException {
		var found = new ArrayList<String>();
		for (String bundle : BUNDLES) {
			for (Path source : checkout.sources("bundles/" + Checkout.PREFIX + bundle)) {
				if (!RULES.matcher(source.toString()).find()) {
					BY_HAND.matcher(Files.readString(source)).results().forEach(hit -> found.add(name(source) + hit.group()));
				}
			}
		}
		assertEquals(List.of(), found);
	}

	@Test
	void noTextAddsASignToANumber() throws IOException {
		var found = new ArrayList<String>();
		for (Path source : checkout.sources("bundles")) {
			Path texts = source.resolveSibling("messages.properties");
			if (source.endsWith("Messages.java") && Files.exists(texts) && !RULES.matcher(source.toString()).find()
					&& !WITHOUT_RULES.matcher(source.toString()).find()) {
				SIGN.matcher(Files.readString(texts)).results().forEach(hit -> found.add(name(texts) + hit.group()));
			}
		}
		assertEquals(List.of(), found);
	}

	@Test
	void knowsARoundingByHandWhenItSeesOne() {
		for (String wrong : List.of("Math.round(100 * share)", "Math.round(share * 100) + \"%\"", "format(ROOT, \"%.1f %%\", x)",
				"String.format(\"%,d\", n)", "NumberFormat.getInstance()", "whole + \" s\"", "whole / 60 + \" min left\"",
				"format(ROOT, \"%.1f MB\", x)", "bytes / MEGABYTE + \" MB to download\"")) {
			assertEquals(true, BY_HAND.matcher(wrong).find(), wrong);
		}
		for (String right : List.of("Percent.of(share)", "(int) Math.round(share * 100)", "name + \" is no size\"",
				"name + \" shares\"", "\"%.2e\"", "Math.round(value * 100) / 100.0")) {
			assertEquals(false, BY_HAND.matcher(right).find(), right);
		}
	}

	private String name(Path file) {
		return checkout.root().relativize(file) + ": ";
	}
}
