package org.reannotate.protocol.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** Reads and writes the protocol's JSON; never follows anything out of the text it is given. */
public final class Json {

	private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();
	private static final Gson PRETTY = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

	private Json() {
	}

	/** On one line, without line break. */
	public static String line(Object value) {
		return LINE.toJson(value);
	}

	/** With indentation and a final line break. */
	public static String pretty(Object value) {
		return PRETTY.toJson(value) + "\n";
	}

	/**
	 * Reads one object.
	 *
	 * @param what how messages call the text, in the language of people; read only where it is wrong
	 * @throws IllegalArgumentException when it is not JSON of that type, or the type's own checks refuse it
	 */
	public static <T> T parse(String json, Class<T> type, Supplier<String> what) {
		try {
			T value = LINE.fromJson(json, type);
			if (value == null) {
				throw new IllegalArgumentException(NLS.bind(Messages.Json_empty, what.get()));
			}
			return value;
		} catch (JsonParseException | NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Json_other, what.get(), e.getMessage()), e);
		} catch (IllegalArgumentException e) {
			throw e;
		} catch (RuntimeException e) {
			// Gson wraps what a record's constructor throws.
			Throwable cause = e.getCause() == null ? e : e.getCause();
			throw new IllegalArgumentException(NLS.bind(Messages.Json_invalid, what.get(), cause.getMessage()), e);
		}
	}

	/** Reads a file of at most {@code limit} bytes; errors are {@link IOException}s that name it. */
	public static <T> T read(Path file, Class<T> type, long limit) throws IOException {
		long size = Files.size(file);
		if (size > limit) {
			throw new IOException(NLS.bind(Messages.Json_tooLarge, new Object[] { file, size, limit }));
		}
		try {
			return parse(Files.readString(file, StandardCharsets.UTF_8), type,
					() -> NLS.bind(Messages.Json_file, file));
		} catch (IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** A map of numbers as a JSON object, in the map's order. */
	public static JsonObject numbers(Map<String, Double> values) {
		var object = new JsonObject();
		values.forEach(object::addProperty);
		return object;
	}
}
