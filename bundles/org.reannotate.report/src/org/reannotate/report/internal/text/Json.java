package org.reannotate.report.internal.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

import com.google.gson.stream.JsonWriter;

/** JSON with the same bytes for the same values: fixed number format, no spaces that depend on anything. */
public final class Json {

	private Json() {
	}

	/** Something that writes itself as JSON. */
	@FunctionalInterface
	public interface Content {
		void writeTo(JsonWriter json) throws IOException;
	}

	/** A number by {@link Numbers}, or {@code null} for NaN and infinities. */
	public static JsonWriter number(JsonWriter json, double value) throws IOException {
		return Double.isFinite(value) ? json.jsonValue(Numbers.cell(value)) : json.nullValue();
	}

	/** A list in one line, as it stands in a table cell: {@code [{"category": "mall", "probability": 0.41}]}. */
	public static String line(Content content) {
		var text = new StringWriter();
		try (var json = new JsonWriter(text)) {
			json.setHtmlSafe(false);
			content.writeTo(json);
		} catch (IOException e) {
			throw new IllegalStateException("Memory takes what is written to it", e);
		}
		return text.toString();
	}

	/** A document over several lines with a line break at its end. */
	public static void document(Writer out, Content content) throws IOException {
		var json = new JsonWriter(out);
		json.setIndent("  ");
		content.writeTo(json);
		json.flush();
		out.write('\n');
	}
}
