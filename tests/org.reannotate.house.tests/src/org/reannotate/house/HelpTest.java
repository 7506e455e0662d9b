package org.reannotate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Help leads somewhere: F1 in every part, each link of the pages, each command of the cheat sheet. */
class HelpTest {

	private static final Pattern CONTEXT_IN_CODE = Pattern.compile("\"org\\.reannotate\\.help\\.([A-Za-z]+)\"");
	private static final Pattern CONTEXT = Pattern.compile("<context id=\"([^\"]+)\"");
	private static final Pattern PAGE = Pattern.compile("(?:href|topic)=\"(?:/org\\.reannotate\\.help/)?(?:pages/)?([^\"#:/]+\\.html)\"");
	private static final Pattern OUR_ID = Pattern.compile("(org\\.reannotate\\.(?:commands|wizards)\\.[A-Za-z]+)");

	private final Path root = Checkout.current().root();
	private final Path help = root.resolve("bundles/org.reannotate.help");

	@Test
	void everyPartsHelpIsThere() throws IOException {
		Set<String> known = found(CONTEXT, List.of(help.resolve("contexts.xml")));
		Set<String> used = found(CONTEXT_IN_CODE, files("bundles", ".java"));
		used.removeAll(known);
		assertEquals(Set.of(), used);
	}

	@Test
	void everyLinkLeadsToAPage() throws IOException {
		var texts = new ArrayList<>(files("bundles/org.reannotate.help", ".html"));
		texts.addAll(List.of(help.resolve("toc.xml"), help.resolve("contexts.xml"), help.resolve("first-dataset.xml")));
		Set<String> pages = found(PAGE, texts);
		assertFalse(pages.isEmpty());
		assertEquals(Set.of(), pages.stream().filter(page -> !Files.exists(help.resolve("pages").resolve(page)))
				.collect(Collectors.toSet()));
	}

	@Test
	void cheatSheetAndWelcomeUseWhatIsThere() throws IOException {
		Set<String> used = found(OUR_ID, List.of(help.resolve("first-dataset.xml"), help.resolve("welcome/welcome.xml")));
		assertFalse(used.isEmpty());
		used.removeAll(found(Pattern.compile("id=\"(org\\.reannotate\\.[A-Za-z.]+)\""), files("bundles", "plugin.xml")));
		assertEquals(Set.of(), used);
	}

	private List<Path> files(String folder, String end) throws IOException {
		try (Stream<Path> all = Files.walk(root.resolve(folder))) {
			return all.filter(file -> file.toString().endsWith(end))
					.filter(file -> !root.relativize(file).toString().contains("target")).toList();
		}
	}

	private static Set<String> found(Pattern pattern, List<Path> files) throws IOException {
		var found = new TreeSet<String>();
		for (Path file : files) {
			pattern.matcher(Files.readString(file)).results().map(match -> match.group(1)).forEach(found::add);
		}
		return found;
	}
}
