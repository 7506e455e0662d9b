package org.reannotate.report.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

class PageWordsTest {

	/** A key where the script or the page uses it, also where it chooses among several. */
	private static final Pattern KEY = Pattern.compile("\"([\\w.]+)\"|@text\\.(\\w+)@");
	private static final Pattern USED = Pattern.compile("\\btext\\(\"([\\w.]+)\"[,)]");
	private static final List<String> SOURCES = List.of("dom.js", "data.js", "pager.js", "detail.js", "overview.js",
			"issues.js", "several.js", "pairs.js", "matrix.js", "categories.js", "duplicates.js", "main.js", "page.html");

	private static String sources() throws IOException {
		var all = new StringBuilder();
		for (String name : SOURCES) {
			try (var in = PageWords.class.getResourceAsStream("page/" + name)) {
				all.append(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
			}
		}
		return all.toString();
	}

	private static JsonObject words() throws IOException {
		var text = new StringWriter();
		try (var json = new JsonWriter(text)) {
			json.beginObject();
			new PageWords().write(json);
			json.endObject();
		}
		return JsonParser.parseString(text.toString()).getAsJsonObject().getAsJsonObject("texts");
	}

	@Test
	void allWordsThatTheScriptUsesAreHandedOver() throws IOException {
		var missing = new TreeSet<String>();
		USED.matcher(sources()).results().map(hit -> hit.group(1)).filter(key -> !has(key)).forEach(missing::add);
		assertEquals(List.of(), List.copyOf(missing));
		for (String verdict : List.of("yes", "no", "unknown")) {
			assertTrue(has("verdict." + verdict), verdict);
		}
	}

	private static boolean has(String key) {
		try {
			return words().has(key);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void noneIsHandedOverThatNobodyUses() throws IOException {
		var used = new TreeSet<String>();
		KEY.matcher(sources()).results().forEach(hit -> used.add(hit.group(1) == null ? hit.group(2) : hit.group(1)));
		var unused = new TreeSet<>(words().keySet());
		unused.removeAll(used);
		unused.removeIf(key -> key.startsWith("verdict."));
		assertEquals(List.of(), List.copyOf(unused));
	}

	@Test
	void thePageIsFilled() {
		String page = new PageWords().into("<nav aria-label=\"@text.sections@\">@title@</nav>");
		assertEquals("<nav aria-label=\"Sections\">@title@</nav>", page);
		assertFalse(new PageWords().into("@text.noScript@").contains("@"));
	}
}
