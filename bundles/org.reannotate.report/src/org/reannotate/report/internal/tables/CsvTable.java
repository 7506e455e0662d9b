package org.reannotate.report.internal.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.report.internal.text.Numbers;
import org.reannotate.report.internal.text.SpreadsheetGuard;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A CSV file that is being written: UTF-8, {@code \n}, header first. */
public final class CsvTable implements Closeable {

	private final CsvWriter csv;
	private final int columns;
	private final List<String> row = new ArrayList<>();

	public CsvTable(Path file, String... header) throws IOException {
		csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
		columns = header.length;
		write(List.of(header));
	}

	/** Adds a text cell, guarded against being run. */
	public CsvTable text(String text) {
		row.add(SpreadsheetGuard.guard(text));
		return this;
	}

	/** Adds a whole number. */
	public CsvTable number(long value) {
		row.add(Long.toString(value));
		return this;
	}

	/** Adds a figure; empty for NaN. */
	public CsvTable number(double value) {
		row.add(Numbers.cell(value));
		return this;
	}

	/** Adds a cell that holds JSON. */
	public CsvTable json(String json) {
		row.add(json);
		return this;
	}

	/** Ends the row. */
	public void end() throws IOException {
		if (row.size() != columns) {
			throw new IllegalStateException("a row of " + row.size() + " cells in a table of " + columns);
		}
		write(row);
		row.clear();
	}

	private void write(List<String> cells) throws IOException {
		try {
			csv.writeRecord(cells);
		} catch (UncheckedIOException e) {
			throw new IOException(e.getCause());
		}
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}
}
