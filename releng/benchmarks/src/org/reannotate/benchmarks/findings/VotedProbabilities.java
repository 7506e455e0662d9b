package org.reannotate.benchmarks.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.reannotate.analysis.arrays.ProbabilityMatrix;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Images with published out-of-sample probabilities and some fifty human votes each.
 *
 * @param positive N, whether the second category has a fifth of the votes or more
 */
record VotedProbabilities(ProbabilityMatrix p, int[] labels, boolean[] positive) {

	private static final double SHARE_OF_VOTES = 0.2;

	static VotedProbabilities read(Path truth) throws IOException {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(truth)) {
			List<NamedCsvRecord> rows = csv.stream().toList();
			List<String> categories = rows.get(0).getHeader().stream().filter(name -> name.startsWith("h_"))
					.map(name -> name.substring(2)).toList();
			double[][] p = rows.stream().map(row -> numbers(row, "p_", categories)).toArray(double[][]::new);
			int[] labels = rows.stream().mapToInt(row -> categories.indexOf(row.getField("given_label"))).toArray();
			boolean[] positive = new boolean[labels.length];
			for (int i = 0; i < positive.length; i++) {
				positive[i] = isShared(numbers(rows.get(i), "h_", categories));
			}
			return new VotedProbabilities(ProbabilityMatrix.of(p), labels, positive);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static boolean isShared(double[] votes) {
		double all = Arrays.stream(votes).sum();
		Arrays.sort(votes);
		return votes[votes.length - 2] >= SHARE_OF_VOTES * all;
	}

	private static double[] numbers(NamedCsvRecord row, String prefix, List<String> categories) {
		return categories.stream().mapToDouble(name -> Double.parseDouble(row.getField(prefix + name))).toArray();
	}
}
