package org.reannotate.formats.internal.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.reannotate.core.dataset.DatasetException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.eclipse.osgi.util.NLS;

/**
 * Reads {@code path,label[,further,split,excluded,...]}. A table with a mistake is refused as a whole, with the file and
 * line of the first few: half a table of labels would be worse than none.
 */
public final class LabelTable {
	private static final int PROBLEMS_SHOWN = 5;
	private static final int BOM = 0xfeff;

	private final Path file;
	private final List<String> problems = new ArrayList<>();
	private final Map<String, LabelRow> rows = new LinkedHashMap<>();

	private LabelTable(Path file) {
		this.file = file;
	}

	/**
	 * The rows of a table in its order, one a path: further rows of a path add categories.
	 *
	 * @throws DatasetException if the file cannot be read or holds mistakes
	 */
	public static Collection<LabelRow> read(Path file) throws DatasetException {
		var table = new LabelTable(file);
		table.read();
		return table.rows.values();
	}

	private void read() throws DatasetException {
		try (var reader = CsvReader.builder().fieldSeparator(separator()).ignoreDifferentFieldCount(true)
				.ofCsvRecord(open())) {
			Iterator<CsvRecord> records = reader.iterator();
			if (!records.hasNext()) {
				throw new DatasetException(NLS.bind(Messages.LabelTable_empty, file));
			}
			var columns = header(records.next());
			while (records.hasNext() && problems.size() < PROBLEMS_SHOWN) {
				add(columns, records.next());
			}
		} catch (IOException | UncheckedIOException | CsvParseException failed) {
			throw unreadable(failed);
		}
		if (!problems.isEmpty()) {
			throw new DatasetException(NLS.bind(Messages.LabelTable_problems, String.join("\n", problems)));
		}
	}

	private LabelColumns header(CsvRecord first) throws DatasetException {
		try {
			return new LabelColumns(first);
		} catch (CellException wrong) {
			throw new DatasetException(NLS.bind(Messages.LabelTable_badHeader, file, wrong.getMessage()), wrong);
		}
	}

	private void add(LabelColumns columns, CsvRecord record) {
		try {
			LabelRow row = columns.row(record);
			LabelRow earlier = rows.putIfAbsent(row.path(), row);
			if (earlier != null) {
				rows.put(row.path(), merge(earlier, row));
			}
		} catch (CellException wrong) {
			problems.add(NLS.bind(Messages.LabelTable_badLine,
					new Object[] { file, record.getStartingLineNumber(), wrong.getMessage() }));
		}
	}

	private static LabelRow merge(LabelRow earlier, LabelRow row) throws CellException {
		if (row.split() != null && earlier.split() != null && row.split() != earlier.split()) {
			throw new CellException(NLS.bind(Messages.LabelTable_otherSplit, row.path(), earlier.line()));
		}
		var categories = new LinkedHashSet<>(earlier.categories());
		categories.addAll(row.categories());
		return new LabelRow(earlier.line(), row.path(), new ArrayList<>(categories),
				earlier.split() == null ? row.split() : earlier.split(), earlier.excluded() || row.excluded());
	}

	private DatasetException unreadable(Exception failed) {
		Throwable cause = failed;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		if (cause instanceof CharacterCodingException) {
			return new DatasetException(NLS.bind(Messages.LabelTable_notUtf8, file), failed);
		}
		return new DatasetException(NLS.bind(Messages.LabelTable_unreadable, file, failed.getMessage()), failed);
	}

	/** A reader behind the byte order mark that some programs write. */
	private BufferedReader open() throws IOException {
		var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
		reader.mark(1);
		if (reader.read() != BOM) {
			reader.reset();
		}
		return reader;
	}

	/** Spreadsheets of some countries write {@code ;} and call it CSV. */
	private char separator() throws IOException {
		try (var reader = open()) {
			String header = reader.readLine();
			return header != null && header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
		}
	}
}
