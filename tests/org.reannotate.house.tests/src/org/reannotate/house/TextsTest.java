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
	private static final List<String> WITHOUT_LITERALS = List.of("audit", "modelservice", "launching", "application",
			"report", "samples", "engine.cuda", "engine.pytorch");
	private static final Literals UNREAD = Literals.in("new (?:IllegalStateException|Thread)|requireNonNull|(?<!\\w)compile"
			+ "|contains|ILog\\.of\\(\\w+\\.class\\)\\.(?:warn|error)");
	private static final List<String> PLAIN = List.of("analysis", "imaging", "worker");
	/** What the program itself compares, and the description of an exported model, which programs read. */
	private static final String OF_PROGRAMS = "|contains|startsWith|has|description\\.put";
	/** Broken promises of callers, and the log. What {@code protocol} refuses is mostly what people have entered. */
	private static final String OF_DEVELOPERS = "new (?:IllegalState|IndexOutOfBounds)Exception|requireNonNull|(?<!\\w)compile"
			+ "|LOG\\.\\w+" + OF_PROGRAMS;
	private static final Literals UNREAD_OF_PROTOCOL = Literals.in(OF_DEVELOPERS);
	private static final Literals UNREAD_OF_PLAIN = Literals.in("new IllegalArgumentException|" + OF_DEVELOPERS);
	/** A name in quotes and its colon: the text of a file. */
	private static final Pattern ENTRY = Pattern.compile("(?:'|\\\\\")\\w+(?:'|\\\\\"): ");
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

	/**
	 * But for what only those read who mend the program, broken promises, logs and names of threads, and for what is looked
	 * for in words of the system.
	 */
	@Test
	void noWordsStandBesideTheMessages() throws IOException {
		assertEquals(List.of(), found(UNREAD::outside, WITHOUT_LITERALS));
	}

	/** Of the process of the model too: what it says reaches people by the workbench. */
	@Test
	void noWordsStandBesideTheMessagesOfAPlainClassPath() throws IOException {
		assertEquals(List.of(), found(source -> words(UNREAD_OF_PLAIN, source), PLAIN));
		assertEquals(List.of(), found(source -> words(UNREAD_OF_PROTOCOL, source), List.of("protocol")));
	}

	private static List<String> words(Literals unread, String source) {
		return unread.outside(source).stream().filter(text -> !ENTRY.matcher(text).find()).toList();
	}

	@Test
	void findsASentenceThatIsPutBackAndNoOther() {
		String source = """
				throw new WorkerException(ErrorCode.BAD_INPUT, "The run " + name + " did not finish.", e);
				job.progress().tell("train", "Training heads", Map.of());
				LOG.log(Level.WARNING, e, () -> "Only in the log");
				String text = "{'descr': '" + type + "', 'shape': (" + shape + "), }";
				graph.add("attrs", parse("{\\"mxnet_version\\": [\\"int\\", 10900]}"));
				if (message.contains("out of memory")) {
					throw new IllegalArgumentException("batch size " + size);
				}
				""";
		assertEquals(List.of("The run ", " did not finish.", "Training heads"), words(UNREAD_OF_PLAIN, source));
		assertEquals(List.of("The run ", " did not finish.", "Training heads", "batch size "), words(UNREAD_OF_PROTOCOL, source));
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
		assertEquals(List.of("Paused by you", "\\\"><b>All of it</b>"), UNREAD.outside("""
				/** It's "no text" here. */
				String rest = paused ? "Paused by you" : '"' + name; // nor "is this one"
				throw new IllegalStateException("never seen");
				String address = "https://somewhere";
				boolean full = message.contains("no space");
				out.write("<div class=\\"of many\\" id=\\"" + id + "\\"><b>All of it</b>");
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
