package org.reannotate.protocol.internal.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.arrays.ByteNpy;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/** Reads and writes the input files of a run. */
public final class RunInputFiles {

	private static final long COLUMNS_LIMIT = 256L << 20;
	private static final int MOST_FOLDS = 100;

	private RunInputFiles() {
	}

	/** See {@link RunInput#write}. */
	public static void write(RunInput input, RunFolder folder) throws IOException {
		Files.writeString(folder.columns(), Json.line(input.columns()) + "\n");
		try (var samples = Files.newBufferedWriter(folder.samples());
				var ids = Files.newBufferedWriter(folder.sampleIds())) {
			for (RunSample sample : input.samples()) {
				samples.write(Json.line(sample));
				samples.write('\n');
				ids.write(Long.toString(sample.id()));
				ids.write('\n');
			}
		}
		ByteNpy.write(folder.folds(), folds(input.samples()));
	}

	private static byte[] folds(List<RunSample> samples) {
		byte[] folds = new byte[samples.size()];
		for (int i = 0; i < folds.length; i++) {
			folds[i] = (byte) samples.get(i).fold();
		}
		return folds;
	}

	/** See {@link RunInput#read}. */
	public static RunInput read(RunFolder folder) throws IOException {
		List<RunColumn> columns = List.of(Json.read(folder.columns(), RunColumn[].class, COLUMNS_LIMIT));
		var samples = new ArrayList<RunSample>();
		try (BufferedReader lines = Files.newBufferedReader(folder.samples(), StandardCharsets.UTF_8)) {
			String line;
			while ((line = lines.readLine()) != null) {
				samples.add(parse(line, folder.samples(), samples.size() + 1, columns.size()));
			}
		}
		return new RunInput(columns, samples);
	}

	private static RunSample parse(String line, Path file, int number, int columns) throws IOException {
		try {
			RunSample sample = Json.parse(line, RunSample.class, () -> Messages.RunInputFiles_line);
			check(sample.path() != null && sample.contentHash() != null, () -> Messages.RunInputFiles_noPath);
			check(sample.label() >= -1 && sample.label() < columns, () -> Messages.RunInputFiles_label);
			check(sample.fold() >= RunSample.TRAINING && sample.fold() < MOST_FOLDS, () -> Messages.RunInputFiles_fold);
			check(sample.also().stream().allMatch(c -> c >= 0 && c < columns && c != sample.label()),
					() -> Messages.RunInputFiles_further);
			check(sample.also().isEmpty() || sample.label() >= 0, () -> Messages.RunInputFiles_noLabel);
			return sample;
		} catch (IllegalArgumentException e) {
			throw new IOException(NLS.bind(Messages.RunInputFiles_inLine, new Object[] { file, number, e.getMessage() }), e);
		}
	}

	private static void check(boolean good, Supplier<String> problem) {
		if (!good) {
			throw new IllegalArgumentException(problem.get());
		}
	}
}
