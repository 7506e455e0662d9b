package org.reannotate.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.report.content.ExampleFindings;
import org.reannotate.report.content.Findings;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class HtmlReportTest {

	private static final Pattern SCRIPT = Pattern.compile("<script( [^>]*)?>(.*?)</script>", Pattern.DOTALL);

	@TempDir
	Path temp;

	private String written(Findings findings, ImageSource images) throws Exception {
		Path file = temp.resolve("index.html");
		HtmlReport.write(findings, context(images), file, new NullProgressMonitor());
		return Files.readString(file);
	}

	private static ReportContext context(ImageSource images) {
		return new ReportContext("<img src=x onerror=alert(1)> & \"co\"", "A model & its reasons </script>",
				List.of(new ReportContext.Fact("Run", "1")), List.of("note"), images, "../pictures/");
	}

	private static List<String> scripts(String page, boolean data) {
		var found = new ArrayList<String>();
		Matcher matcher = SCRIPT.matcher(page);
		while (matcher.find()) {
			if ((matcher.group(1) != null) == data) {
				found.add(matcher.group(2));
			}
		}
		return found;
	}

	private static JsonObject data(String page) {
		return JsonParser.parseString(scripts(page, true).get(0)).getAsJsonObject();
	}

	@Test
	void keepsHostileNamesAsData() throws Exception {
		String page = written(ExampleFindings.audited(), ImageSource.none());

		assertEquals(1, scripts(page, false).size(), "one script, our own");
		assertFalse(page.contains("alert(1)</script>"));
		assertFalse(page.contains("<img src=x"));
		assertTrue(page.contains("<title>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;co&quot;"));
		assertEquals(ExampleFindings.CATEGORIES.get(1),
				data(page).getAsJsonArray("categories").get(1).getAsJsonObject().get("name").getAsString());
	}

	@Test
	void allowsOnlyItsOwnScriptAndStyle() throws Exception {
		String page = written(ExampleFindings.audited(), ImageSource.none());
		String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));

		assertTrue(page.contains("default-src 'none'; img-src data:; style-src '" + hash(style) + "'; script-src '"
				+ hash(scripts(page, false).get(0)) + "'"), "the policy names both by their hashes");
		assertFalse(page.contains("style=\""), "style attributes would be refused by the policy");
	}

	@Test
	void needsNothingFromElsewhere() throws Exception {
		String page = written(ExampleFindings.audited(), ImageSource.none())
				.replace("http://www.w3.org/2000/svg", "the name of a vocabulary, not an address");

		assertFalse(Pattern.compile("https?://|//[a-z]+\\.|@import|url\\(|<link|<iframe", Pattern.CASE_INSENSITIVE)
				.matcher(page).find());
	}

	@Test
	void tellsEveryFindingWithItsPicture() throws Exception {
		String page = written(ExampleFindings.audited(), (row, edge) -> new byte[] { (byte) row });
		JsonObject data = data(page);
		JsonObject first = data.getAsJsonArray("issues").get(0).getAsJsonObject();
		JsonArray sample = data.getAsJsonArray("samples").get(first.get("sample").getAsInt()).getAsJsonArray();
		JsonArray thumbnails = JsonParser.parseString(scripts(page, true).get(1)).getAsJsonArray();

		assertEquals("@SUM(1+1).jpg", sample.get(0).getAsString());
		assertEquals(Base64.getEncoder().encodeToString(new byte[] { 1 }),
				thumbnails.get(sample.get(1).getAsInt()).getAsString());
		assertEquals(2, data.getAsJsonArray("issues").size());
		assertEquals(1, data.getAsJsonArray("several").size());
		assertEquals(2, data.getAsJsonArray("duplicates").size());
		assertEquals("yes", data.getAsJsonArray("pairs").get(0).getAsJsonObject().get("recommended").getAsString());
	}

	@Test
	void countsWhatIsSeenAsWhat() throws Exception {
		JsonArray cells = data(written(ExampleFindings.audited(), ImageSource.none())).getAsJsonObject("confusion")
				.getAsJsonArray("cells");

		assertEquals("[[0,0,1],[0,2,1],[1,0,1],[1,1,1],[2,2,1]]", cells.toString());
	}

	@Test
	void showsNoPictureWhereThereIsNone() throws Exception {
		String page = written(ExampleFindings.audited(), ImageSource.none());

		JsonParser.parseString(scripts(page, true).get(1)).getAsJsonArray()
				.forEach(thumbnail -> assertTrue(thumbnail.isJsonNull()));
	}

	@Test
	void keepsThousandsOfFindingsInBlocksAndSaysWhatIsCut() throws Exception {
		String page = written(ExampleFindings.many(12_345), (row, edge) -> new byte[edge]);

		assertEquals(10_000, data(page).getAsJsonArray("issues").size());
		assertEquals(1 + 100, scripts(page, true).size(), "the report and a block for every hundred pictures");
		assertTrue(data(page).getAsJsonObject("words").get("issues").getAsString()
				.contains("The first 10,000 of 12,345 are shown; label-issues.csv holds all of them."));
	}

	@Test
	void staysReadableHoweverLargeThePicturesAre() throws Exception {
		var large = new byte[200_000];

		String page = written(ExampleFindings.many(1_000), (row, edge) -> large);

		assertTrue(page.length() < 45_000_000, () -> page.length() + " characters");
	}

	@Test
	void givesTheSameBytesForTheSameFindings() throws Exception {
		assertEquals(written(ExampleFindings.audited(), ImageSource.none()),
				written(ExampleFindings.audited(), ImageSource.none()));
	}

	@Test
	void stopsWhenCancelled() {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> HtmlReport.write(ExampleFindings.audited(),
				context(ImageSource.none()), temp.resolve("index.html"), monitor));
	}

	private static String hash(String text) throws Exception {
		return "sha256-" + Base64.getEncoder().encodeToString(
				MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}
}
