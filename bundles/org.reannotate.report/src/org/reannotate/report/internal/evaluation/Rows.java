package org.reannotate.report.internal.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.reannotate.protocol.words.IoWords;
import org.reannotate.report.evaluation.EvaluationException;
import org.reannotate.report.internal.text.SpreadsheetGuard;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.eclipse.osgi.util.NLS;

/** A CSV file with a header, read row by row; guarded cells come out as the text they stand for. */
final class Rows {

	private Rows() {
	}

	/** Takes one row. */
	@FunctionalInterface
	interface Taker {
		void take(Row row) throws EvaluationException;
	}

	/** One row of a table that has all the columns asked for. */
	record Row(Path file, NamedCsvRecord cells) {

		String text(String column) {
			return SpreadsheetGuard.unguard(cells.getField(column));
		}

		EvaluationException wrong(String problem) {
			return new EvaluationException(file, NLS.bind(Messages.Rows_line, cells.getStartingLineNumber(), problem));
		}
	}

	static void read(Path file, List<String> columns, Taker taker) throws EvaluationException {
		if (!Files.isRegularFile(file)) {
			throw new EvaluationException(file, Messages.Rows_noFile);
		}
		try (var csv = CsvReader.builder().detectBomHeader(true).ignoreDifferentFieldCount(false)
				.ofNamedCsvRecord(file)) {
			for (NamedCsvRecord cells : csv) {
				requireColumns(file, cells, columns);
				taker.take(new Row(file, cells));
			}
		} catch (CsvParseException | UncheckedIOException | IOException e) {
			throw new EvaluationException(file, NLS.bind(Messages.Rows_unreadable, IoWords.of(e)), e);
		}
	}

	private static void requireColumns(Path file, NamedCsvRecord cells, List<String> columns)
			throws EvaluationException {
		for (String column : columns) {
			if (!cells.getHeader().contains(column)) {
				throw new EvaluationException(file, NLS.bind(Messages.Rows_noColumn,
						new Object[] { column, String.join(",", columns), String.join(",", cells.getHeader()) }));
			}
		}
	}
}
