package org.reannotate.formats.internal.marker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * By this file an export is known again: it may be replaced by a newer one, and is imported as what it is.
 *
 * @param format {@code csv} or {@code folders}
 * @param version of the layout, {@link #VERSION}
 * @param splits whether top folders are splits ({@code folders})
 * @param images the folder that the paths of a {@code csv} export are relative to; null for {@code folders}
 */
public record ExportMarker(String format, int version, boolean splits, @Nullable String images) {
	/** Name of the marker's file. */
	public static final String FILE = "reannotate-export.json";
	/** Name of the table of labels. */
	public static final String LABELS = "labels.csv";
	/** Name of the table of samples that were left out because somebody excluded them. */
	public static final String EXCLUDED = "excluded.csv";
	/** The one version there is. */
	public static final int VERSION = 1;

	private static final long MAX_BYTES = 1 << 16;
	private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	/** The marker in a folder, or null where there is none that can be understood. */
	public static @Nullable ExportMarker read(Path folder) {
		Path file = folder.resolve(FILE);
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
				return null;
			}
			var marker = JSON.fromJson(Files.readString(file), ExportMarker.class);
			return marker != null && marker.format != null && marker.version == VERSION ? marker : null;
		} catch (IOException | JsonParseException foreign) {
			return null;
		}
	}

	public void write(Path folder) throws IOException {
		Files.write(folder.resolve(FILE), (JSON.toJson(this) + "\n").getBytes(StandardCharsets.UTF_8));
	}
}
