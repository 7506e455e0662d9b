package org.reannotate.analysis.labelissues;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.reannotate.analysis.arrays.ArrayFormatException;
import org.reannotate.analysis.arrays.Npy;
import org.reannotate.analysis.arrays.ProbabilityMatrix;

/** One folder of reference outputs: inputs, and what the reference implementation makes of them. */
public record ReferenceSet(String name, ProbabilityMatrix p, int[] labels, Path folder) {

	private static final List<String> NAMES = List.of("20news_test", "cifar10_test", "cifar10_train_s00_n02",
			"cifar10_train_s04_n02", "digits_noise08", "imdb_test", "iris_noise10", "mnist_test", "synth_small_k7",
			"wine_noise10");

	/** All ten sets; skips the test where they are not at hand. */
	public static Stream<ReferenceSet> all() {
		String shared = System.getProperty("reannotate.shared");
		assumeTrue(shared != null, "the reference sets are not here: system property reannotate.shared is not set");
		return NAMES.stream().map(name -> read(Path.of(shared, "reference", name)));
	}

	private static ReferenceSet read(Path folder) {
		try {
			return new ReferenceSet(folder.getFileName().toString(),
					ProbabilityMatrix.map(folder.resolve("pred_probs.npy")),
					Npy.readInts(folder.resolve("labels.npy")), folder);
		} catch (ArrayFormatException | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A file of the reference's outputs. */
	public Path expected(String file) {
		return folder.resolve("expected").resolve(file);
	}

	/** How far scores may be off. */
	public double tolerance() {
		return p.isSinglePrecision() ? 1e-5 : 1e-9;
	}

	@Override
	public String toString() {
		return name;
	}
}
