package org.reannotate.benchmarks.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.analysis.arrays.ArrayFormatException;
import org.reannotate.analysis.arrays.Npy;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.benchmarks.Places;

/**
 * A set of predictions with known truth.
 *
 * @param checked N; whether somebody looked at the sample, so that {@code wrong} is known
 * @param wrong   N; whether the given label is wrong
 */
record ReferenceSet(Path folder, ProbabilityMatrix p, int[] labels, boolean[] checked, boolean[] wrong) {

	private static final List<String> NAMES = List.of("20news_test", "cifar10_test", "cifar10_train_s00_n02",
			"cifar10_train_s04_n02", "digits_noise08", "imdb_test", "iris_noise10", "mnist_test", "synth_small_k7",
			"wine_noise10");

	static List<ReferenceSet> all() throws IOException, ArrayFormatException {
		List<ReferenceSet> sets = new ArrayList<>();
		for (String name : NAMES) {
			sets.add(read(Places.shared().resolve("reference").resolve(name)));
		}
		return sets;
	}

	String name() {
		return folder.getFileName().toString();
	}

	/** An array that the reference implementation made of this set. */
	Path expected(String file) {
		return folder.resolve("expected").resolve(file);
	}

	private static ReferenceSet read(Path folder) throws IOException, ArrayFormatException {
		ProbabilityMatrix p = ProbabilityMatrix.map(folder.resolve("pred_probs.npy"));
		int[] labels = Npy.readInts(folder.resolve("labels.npy"));
		boolean[] checked = new boolean[labels.length];
		boolean[] wrong = new boolean[labels.length];
		Path truth = folder.resolve("true_labels.npy");
		if (Files.exists(truth)) {
			int[] right = Npy.readInts(truth);
			for (int i = 0; i < right.length; i++) {
				checked[i] = true;
				wrong[i] = right[i] != labels[i];
			}
		} else {
			readVerified(folder.resolve("verified.csv"), checked, wrong);
		}
		return new ReferenceSet(folder, p, labels, checked, wrong);
	}

	/** Numbers only, so that commas are enough to take a line apart. */
	private static void readVerified(Path file, boolean[] checked, boolean[] wrong) throws IOException {
		List<String> lines = Files.readAllLines(file);
		int column = List.of(lines.get(0).split(",")).indexOf("is_error");
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(",");
			int row = Integer.parseInt(cells[0]);
			checked[row] = true;
			wrong[row] = "1".equals(cells[column]);
		}
	}

	int errors() {
		int errors = 0;
		for (boolean one : wrong) {
			errors += one ? 1 : 0;
		}
		return errors;
	}
}
