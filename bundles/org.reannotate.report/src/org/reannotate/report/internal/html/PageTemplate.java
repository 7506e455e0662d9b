package org.reannotate.report.internal.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** The page around the findings, with the only style and script that its own policy allows: by their hashes. */
public final class PageTemplate {

	private static final List<String> STYLES = List.of("report.css", "overview.css", "findings.css", "charts.css");
	private static final List<String> SCRIPTS = List.of("dom.js", "data.js", "pager.js", "detail.js", "overview.js",
			"issues.js", "several.js", "pairs.js", "matrix.js", "categories.js", "duplicates.js", "main.js");
	private static final String THUMBNAILS = "@thumbnails@";

	private final String page = new PageWords().into(resource("page.html"));
	private final String style = joined(STYLES);
	private final String script = resource("script.js").replace("@parts@", joined(SCRIPTS));

	/** Writes something large into the middle of the page. */
	@FunctionalInterface
	public interface Block {
		void write() throws IOException;
	}

	/**
	 * Writes the whole page.
	 *
	 * @param data JSON that is safe inside a script element
	 */
	public void write(Writer out, String title, String data, Block thumbnails) throws IOException {
		int middle = page.indexOf(THUMBNAILS);
		String head = page.substring(0, middle).replace("@style-hash@", hash(style))
				.replace("@script-hash@", hash(script)).replace("@style@", style);
		int report = head.indexOf("@report@");
		String heading = NLS.bind(Messages.PageTemplate_title, title);
		out.write(head.substring(0, report).replace("@title@", Markup.text(heading)));
		out.write(data);
		out.write(head.substring(report + "@report@".length()));
		thumbnails.write();
		out.write(page.substring(middle + THUMBNAILS.length()).replace("@script@", script));
	}

	private static String joined(List<String> names) {
		return names.stream().map(PageTemplate::resource).collect(Collectors.joining());
	}

	private static String resource(String name) {
		try (var in = PageTemplate.class.getResourceAsStream("page/" + name)) {
			if (in == null) {
				throw new IllegalStateException("The bundle lacks page/" + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException("The bundle's page/" + name + " cannot be read", e);
		}
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
