package org.reannotate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What people read stands in messages.properties, where it can be translated, and every text there is one that is used. */
class TextsTest {

	private static final List<String> WORKBENCH = List.of("ui", "editors", "views", "launching.ui");
	private static final Literals SHOWN = Literals.in("set(?:Text|Message|ErrorMessage|ToolTipText|Title|Description"
			+ "|ContentDescription|PartName|TaskName)|subTask|beginTask|new (?:Label|Button|Link|Action|Job|MessageDialog)"
			+ "|MessageDialog\\.open\\w+|create(?:Label|Button|Link)|NLS\\.bind");
	private static final List<String> WITHOUT_WIDGETS = List.of("core", "store", "formats");
	private static final Literals THROWN = Literals.in("new (?:Dataset|Conflict|Model|StoreLost|Cell)Exception|NLS\\.bind");
	private static final List<String> WITHOUT_LITERALS = List.of("audit", "modelservice", "launching");
	private static final Literals UNREAD = Literals.in("new (?:IllegalStateException|Thread)|requireNonNull|(?<!\\w)compile"
			+ "|ILog\\.of\\(\\w+\\.class\\)\\.(?:warn|error)");
	private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

	private final Checkout checkout = Checkout.current();

	@Test
	void textsOfTheWorkbenchAreExternalized() throws IOException {
		assertEquals(List.of(), literals(SHOWN, WORKBENCH));
	}

	@Test
	void messagesOfStoreAndFormatsAreExternalized() throws IOException {
		assertEquals(List.of(), literals(THROWN, WITHOUT_WIDGETS));
	}

	/** But for what only those read who mend the program: broken promises, logs, names of threads. */
	@Test
	void noWordsStandBesideTheMessagesOfAuditsAndTrainings() throws IOException {
		assertEquals(List.of(), found(UNREAD::outside, WITHOUT_LITERALS));
	}

	@Test
	void everyFieldOfMessagesHasItsText() throws IOException {
		var wrong = new ArrayList<String>();
		for (Path messages : checkout.sources("bundles")) {
			if (messages.endsWith("Messages.java")) {
				var fields = new TreeSet<String>();
				FIELD.matcher(Files.readString(messages)).results().forEach(field -> fields.add(field.group(1)));
				var texts = new Properties();
				try (var in = Files.newInputStream(messages.resolveSibling("messages.properties"))) {
					texts.load(in);
				}
				if (!fields.equals(texts.keySet())) {
					wrong.add(relative(messages));
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void findsALiteralWithABlankInACallAndNoOther() {
		assertEquals(List.of("No label", " of all "), SHOWN.of("""
				label.setText(some ? "No label" : name);
				label.setText(count(")") + " of all " + all);
				label.setText(Messages.Part_text);
				label.setData("org.swtbot.widget.key", "no text");
				label.setText("%.0f %%");
				"""));
	}

	@Test
	void findsALiteralOutsideOfCallsAndCommentsAndNoOther() {
		assertEquals(List.of("Paused by you"), UNREAD.outside("""
				/** It's "no text" here. */
				String rest = paused ? "Paused by you" : '"' + name; // nor "is this one"
				throw new IllegalStateException("never seen");
				String address = "https://somewhere";
				"""));
	}

	private List<String> literals(Literals calls, List<String> bundles) throws IOException {
		return found(calls::of, bundles);
	}

	private List<String> found(Function<String, List<String>> literals, List<String> bundles) throws IOException {
		var found = new ArrayList<String>();
		for (String bundle : bundles) {
			for (Path source : checkout.sources("bundles/" + Checkout.PREFIX + bundle)) {
				literals.apply(Files.readString(source)).forEach(text -> found.add(relative(source) + ": " + text));
			}
		}
		return found;
	}

	private String relative(Path file) {
		return checkout.root().relativize(file).toString();
	}
}
