package org.reannotate.formats.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;
import org.reannotate.formats.internal.csv.RelativePath;
import org.reannotate.formats.internal.csv.SpreadsheetCell;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes {@code path,label,further,split,excluded,origin,author,time}. */
public final class LabelTableWriter implements AutoCloseable {
	private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

	private final CsvWriter writer;
	private int rows;

	public LabelTableWriter(Path file) throws IOException {
		writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
		writer.writeRecord("path", "label", "further", "split", "excluded", "origin", "author", "time");
	}

	public void write(ExportedSample sample) {
		List<String> categories = sample.categories();
		@Nullable Split split = sample.split();
		writer.writeRecord(SpreadsheetCell.write(RelativePath.write(sample.path())),
				categories.isEmpty() ? "" : SpreadsheetCell.write(categories.get(0)),
				categories.size() < 2 ? "" : JSON.toJson(categories.subList(1, categories.size())),
				split == null ? "" : split.id(), Boolean.toString(sample.excluded()), sample.origin(),
				SpreadsheetCell.write(sample.author()), sample.time());
		rows++;
	}

	/** Rows written, without the header. */
	public int rows() {
		return rows;
	}

	@Override
	public void close() throws IOException {
		writer.close();
	}
}
