package org.reannotate.protocol.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.eclipse.osgi.util.NLS;

/** {@code unreadable.csv} of a run folder: {@code row,sample,path,reason}; {@code sample} is the id. */
public final class UnreadableSamples {

	private UnreadableSamples() {
	}

	/** Writes the list, in row order as given. */
	public static void write(RunFolder folder, List<UnreadableSample> samples) throws IOException {
		try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.unreadable())) {
			csv.writeRecord("row", "sample", "path", "reason");
			for (UnreadableSample s : samples) {
				csv.writeRecord(Integer.toString(s.row()), Long.toString(s.id()), s.path(), s.reason());
			}
		}
	}

	/** Reads the list; empty where the run has no such file. */
	public static List<UnreadableSample> read(RunFolder folder) throws IOException {
		if (!Files.exists(folder.unreadable())) {
			return List.of();
		}
		var samples = new ArrayList<UnreadableSample>();
		try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.unreadable())) {
			for (NamedCsvRecord r : csv) {
				samples.add(new UnreadableSample(Integer.parseInt(r.getField("row")),
						Long.parseLong(r.getField("sample")), r.getField("path"), r.getField("reason")));
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (RuntimeException e) {
			throw new IOException(NLS.bind(Messages.UnreadableSamples_damaged, folder.unreadable(), e.getMessage()), e);
		}
		return samples;
	}
}
