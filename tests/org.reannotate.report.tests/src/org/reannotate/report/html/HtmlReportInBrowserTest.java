package org.reannotate.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.report.content.ExampleFindings;
import org.reannotate.report.content.Findings;

/** The page as a browser shows it. Skipped where there is no Chromium. */
class HtmlReportInBrowserTest {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	@TempDir
	Path temp;

	private String shown(Findings findings) throws Exception {
		Path browser = browser();
		Path page = temp.resolve("index.html");
		var context = new ReportContext("</script><script>document.title='run'</script>", "Why.", List.of(),
				List.of("A note."), (row, edge) -> new byte[] { 1, 2, 3 }, "../pictures/");
		HtmlReport.write(findings, context, page, new NullProgressMonitor());
		Path dom = temp.resolve("dom.html");
		Process process = new ProcessBuilder(browser.toString(), "--headless", "--no-sandbox", "--disable-gpu",
				"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
				"--disable-sync", "--user-data-dir=" + temp.resolve("profile"), "--dump-dom", page.toUri().toString())
				.redirectOutput(dom.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(60, TimeUnit.SECONDS)) {
			process.destroyForcibly().waitFor();
		}
		return Files.readString(dom, StandardCharsets.UTF_8);
	}

	private static Path browser() {
		var found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
		assumeTrue(found.isPresent(), "no Chromium on the PATH (apt-get install chromium)");
		return found.get();
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	@Test
	void showsEveryListAndRunsNoName() throws Exception {
		String dom = shown(ExampleFindings.audited());

		assertEquals(1, count(dom, "<section id=\"issues\""));
		assertTrue(dom.contains("<section id=\"run\""), "the script ran to its end");
		assertEquals(2, count(dom, "class=\"card tile\""), "one counted issue, one candidate; the folded one is behind its tab");
		assertEquals(2, count(dom, "class=\"card group\""));
		assertTrue(dom.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "a name is text");
		assertTrue(dom.contains("\u2424") || dom.contains("\u240a"), "a line break in a name is visible");
		assertFalse(dom.contains("<title>run</title>"));
	}

	@Test
	void showsTenThousandFindingsOnePageAtATime() throws Exception {
		String dom = shown(ExampleFindings.many(12_000));

		assertEquals(48, count(dom, "class=\"card tile\""));
		assertTrue(dom.contains("Page 1 of 209"), "10,000 in pages of 48");
	}
}
