package org.reannotate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Keys that give a category are no command's key, whatever part has the focus. */
class KeysTest {

	private static final Pattern KEY = Pattern.compile("<key\\s[^>]*>");
	private static final Pattern COMMAND = Pattern.compile("commandId=\"([^\"]+)\"");
	private static final Pattern SEQUENCE = Pattern.compile("sequence=\"([^\"]+)\"");
	private static final String LABEL = "org.reannotate.commands.label";

	@Test
	void noKeyOfACategoryIsTheKeyOfACommand() throws Exception {
		Map<String, Set<String>> commands = new HashMap<>();
		for (Path plugin : plugins()) {
			KEY.matcher(Files.readString(plugin)).results()
					.forEach(key -> commands.computeIfAbsent(value(SEQUENCE, key.group()), sequence -> new TreeSet<>())
							.add(value(COMMAND, key.group())));
		}
		List<String> labels = commands.keySet().stream().filter(key -> commands.get(key).contains(LABEL)).toList();
		assertFalse(labels.isEmpty());
		for (String key : labels) {
			assertEquals(Set.of(LABEL), commands.get(key), key);
		}
	}

	private static List<Path> plugins() throws Exception {
		try (Stream<Path> bundles = Files.list(Checkout.current().root().resolve("bundles"))) {
			return bundles.map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).toList();
		}
	}

	private static String value(Pattern attribute, String key) {
		var matcher = attribute.matcher(key);
		return matcher.find() ? matcher.group(1) : "";
	}
}
