package org.reannotate.application.commandline.analyze;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.arrays.ArrayFormatException;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.Npy;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.application.commandline.CommandException;

/**
 * The arrays of an analysis.
 *
 * @param labels N; -1 = no label
 * @param probabilities N x K, mapped
 * @param embeddings N x D, mapped, or {@code null}
 * @param categories K names
 */
record ArrayInput(int[] labels, ProbabilityMatrix probabilities, @Nullable EmbeddingMatrix embeddings,
		List<String> categories) {

	/** Opens the files and checks that they fit together; the values are checked by the finders. */
	static ArrayInput read(Path labels, Path probabilities, @Nullable Path embeddings, @Nullable Path categories)
			throws CommandException, ArrayFormatException, IOException {
		requireFile(labels, "--labels");
		requireFile(probabilities, "--probabilities");
		int[] given = Npy.readInts(labels);
		ProbabilityMatrix p = ProbabilityMatrix.map(probabilities);
		if (given.length != p.rows()) {
			throw new CommandException(NLS.bind(Messages.ArrayInput_labelRows,
					new Object[] { labels, given.length, probabilities, p.rows() }));
		}
		return new ArrayInput(given, p, embeddings(embeddings, p.rows()), names(categories, p.columns()));
	}

	private static @Nullable EmbeddingMatrix embeddings(@Nullable Path file, int rows)
			throws CommandException, ArrayFormatException, IOException {
		if (file == null) {
			return null;
		}
		requireFile(file, "--embeddings");
		EmbeddingMatrix embeddings = EmbeddingMatrix.map(file);
		if (embeddings.rows() != rows) {
			throw new CommandException(
					NLS.bind(Messages.ArrayInput_embeddingRows, new Object[] { file, embeddings.rows(), rows }));
		}
		requireNumbers(file, embeddings);
		return embeddings;
	}

	/** A row that was not computed holds zeros; NaN and infinities come from something that went wrong. */
	private static void requireNumbers(Path file, EmbeddingMatrix embeddings) throws CommandException {
		var values = new float[embeddings.columns()];
		for (int row = 0; row < embeddings.rows(); row++) {
			embeddings.row(row, values);
			for (int column = 0; column < values.length; column++) {
				if (!Float.isFinite(values[column])) {
					throw new CommandException(NLS.bind(Messages.ArrayInput_notFinite,
							new Object[] { file, row, column, values[column] }));
				}
			}
		}
	}

	private static List<String> names(@Nullable Path file, int columns) throws CommandException, IOException {
		if (file == null) {
			return IntStream.range(0, columns).mapToObj(Integer::toString).toList();
		}
		requireFile(file, "--categories");
		List<String> names = lines(file);
		if (names.size() != columns) {
			throw new CommandException(
					NLS.bind(Messages.ArrayInput_categories, new Object[] { file, names.size(), columns }));
		}
		var seen = new HashSet<String>();
		for (String name : names) {
			if (!seen.add(name)) {
				throw new CommandException(NLS.bind(Messages.ArrayInput_twice, file, name));
			}
		}
		return names;
	}

	private static List<String> lines(Path file) throws CommandException, IOException {
		try {
			return Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
		} catch (CharacterCodingException e) {
			throw new CommandException(NLS.bind(Messages.ArrayInput_notUtf8, file), e);
		}
	}

	private static void requireFile(Path file, String option) throws CommandException {
		if (Files.isDirectory(file)) {
			throw new CommandException(NLS.bind(Messages.ArrayInput_folder, option, file));
		}
		if (!Files.exists(file)) {
			throw new CommandException(NLS.bind(Messages.ArrayInput_noFile, option, file));
		}
	}
}
