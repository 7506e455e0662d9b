package org.reannotate.report.internal.html;

import java.io.IOException;

import org.reannotate.report.internal.text.Json;

import com.google.gson.stream.JsonWriter;

/** The small steps in which the page's data is written. */
final class Section {

	private Section() {
	}

	/** A row of a list. */
	@FunctionalInterface
	interface Entry<T> {
		void write(T value) throws IOException;
	}

	static void number(JsonWriter json, String name, double value) throws IOException {
		Json.number(json.name(name), value);
	}

	static <T> void list(JsonWriter json, String name, Iterable<T> values, Entry<T> entry) throws IOException {
		json.name(name).beginArray();
		for (T value : values) {
			entry.write(value);
		}
		json.endArray();
	}

	/** A category with its probability, {@code [3, 0.41]}. */
	static void probability(JsonWriter json, int category, double probability) throws IOException {
		json.beginArray().value(category);
		Json.number(json, probability);
		json.endArray();
	}
}
