package org.reannotate.report.internal.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.ArrayFormatException;
import org.reannotate.analysis.arrays.Npy;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.report.evaluation.EvaluationException;
import org.reannotate.report.output.OutputFile;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.eclipse.osgi.util.NLS;

/** What an output says about each of its rows, read back from its files. */
public final class StoredOutput {

	private final Path folder;
	private final List<String> categories;
	private final int[] given;
	private final boolean[] flags;
	private final double[] scores;
	private final double[] multiClassScores;
	private final BitSet candidates = new BitSet();
	private final @Nullable Map<String, Integer> rows;

	private StoredOutput(Path folder) throws EvaluationException, IOException, ArrayFormatException {
		this.folder = folder;
		categories = readCategories(file(OutputFile.CATEGORIES));
		given = Npy.readInts(file(OutputFile.GIVEN));
		flags = Npy.readBooleans(file(OutputFile.FLAGS));
		scores = Npy.readDoubles(file(OutputFile.SCORES));
		multiClassScores = Npy.readDoubles(file(OutputFile.MULTI_CLASS_SCORES));
		requireLength(OutputFile.FLAGS, flags.length);
		requireLength(OutputFile.SCORES, scores.length);
		requireLength(OutputFile.MULTI_CLASS_SCORES, multiClassScores.length);
		rows = Files.exists(file(OutputFile.SAMPLES)) ? readRows() : null;
		Rows.read(file(OutputFile.MULTI_CLASS_CANDIDATES), List.of("sample"), row -> {
			int place = row(row.text("sample"));
			if (place < 0) {
				throw row.wrong(Messages.StoredOutput_noSample);
			}
			candidates.set(place);
		});
	}

	/** Reads an output folder. */
	public static StoredOutput read(Path folder) throws EvaluationException {
		try {
			return new StoredOutput(folder);
		} catch (ArrayFormatException | IOException e) {
			throw new EvaluationException(folder, NLS.bind(Messages.StoredOutput_damaged, IoWords.of(e)), e);
		}
	}

	private Path file(OutputFile file) throws EvaluationException {
		Path path = folder.resolve(file.fileName());
		if (file != OutputFile.SAMPLES && !Files.isRegularFile(path)) {
			throw new EvaluationException(folder, NLS.bind(Messages.StoredOutput_notWhole, file.fileName()));
		}
		return path;
	}

	private void requireLength(OutputFile file, int length) throws EvaluationException {
		if (length != given.length) {
			throw new EvaluationException(file(file),
					NLS.bind(Messages.StoredOutput_otherLength, length, given.length));
		}
	}

	private static List<String> readCategories(Path file) throws EvaluationException, IOException {
		try {
			var names = new ArrayList<String>();
			for (JsonElement name : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
				names.add(name.getAsString());
			}
			return names;
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
			throw new EvaluationException(file, Messages.StoredOutput_noNames, e);
		}
	}

	private Map<String, Integer> readRows() throws EvaluationException {
		var places = new HashMap<String, Integer>();
		Rows.read(file(OutputFile.SAMPLES), List.of("sample"), row -> places.put(row.text("sample"), places.size()));
		if (places.size() != given.length) {
			throw new EvaluationException(file(OutputFile.SAMPLES), Messages.StoredOutput_notOnce);
		}
		return places;
	}

	/** The row of a sample named by its path or, where samples have none, its index; -1 where there is none. */
	public int row(String sample) {
		if (rows != null) {
			return rows.getOrDefault(sample, -1);
		}
		try {
			int row = Integer.parseInt(sample.strip());
			return row < given.length ? row : -1;
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/** The output folder. */
	public Path folder() {
		return folder;
	}

	/** Number of rows. */
	public int size() {
		return given.length;
	}

	/** Names of the columns. */
	public List<String> categories() {
		return categories;
	}

	/** The given label of a row, {@code null} where it has none. */
	public @Nullable String given(int row) {
		return given[row] < 0 || given[row] >= categories.size() ? null : categories.get(given[row]);
	}

	/** Whether the label is flagged. */
	public boolean flagged(int row) {
		return flags[row];
	}

	/** Score of the label, low = likely wrong. */
	public double score(int row) {
		return scores[row];
	}

	/** Score for several categories, high = likely several. */
	public double multiClassScore(int row) {
		return multiClassScores[row];
	}

	/** Whether the row is listed as a multi-class candidate. */
	public boolean candidate(int row) {
		return candidates.get(row);
	}
}
