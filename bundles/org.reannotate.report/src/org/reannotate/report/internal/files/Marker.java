package org.reannotate.report.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.reannotate.report.output.OutputFile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The small file by which we know an output folder as ours again. It lists the files of the output, so
 * that the next one removes what it does not write itself.
 */
public record Marker(List<OutputFile> files) {

	/** Name of the marker in an output folder. */
	public static final String NAME = ".reannotate-output.json";

	private static final int MAX_BYTES = 64 * 1024;

	public Marker {
		files = files.stream().sorted(Comparator.naturalOrder()).toList();
	}

	/** Whether that folder carries a marker of ours. */
	public static boolean isIn(Path folder) {
		return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
	}

	/** Reads a folder's marker; a damaged one counts as one without files, names that are not ours are dropped. */
	public static Marker read(Path folder) throws IOException {
		Path file = folder.resolve(NAME);
		if (Files.size(file) > MAX_BYTES) {
			return new Marker(List.of());
		}
		try {
			JsonElement json = JsonParser.parseString(Files.readString(file));
			return new Marker(json.isJsonObject() ? known(json.getAsJsonObject()) : List.of());
		} catch (JsonParseException | IllegalStateException | java.nio.charset.CharacterCodingException e) {
			return new Marker(List.of());
		}
	}

	private static List<OutputFile> known(JsonObject json) {
		var files = new ArrayList<OutputFile>();
		if (json.get("files") instanceof JsonArray names) {
			for (JsonElement name : names) {
				if (name.isJsonPrimitive()) {
					OutputFile.named(name.getAsString()).ifPresent(files::add);
				}
			}
		}
		return files;
	}

	/** Writes the marker into a folder. */
	public void write(Path folder) throws IOException {
		var names = new JsonArray();
		files.forEach(file -> names.add(file.fileName()));
		var json = new JsonObject();
		json.addProperty("written_by", "Reannotate");
		json.addProperty("version", 1);
		json.add("files", names);
		Files.write(folder.resolve(NAME), (json + "\n").getBytes(StandardCharsets.UTF_8));
	}
}
