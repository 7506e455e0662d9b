package org.reannotate.worker.internal.head;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.worker.internal.engine.Cancellation;

/**
 * Three overlapping clouds of points, the same at each start, as embeddings in a file.
 *
 * @param truth    which cloud each row is of, {@code 0..2}
 * @param folds    of each row; every fold has as much of each cloud
 * @param count    of folds
 * @param features rows of the file
 */
public record PointClouds(int[] truth, int[] folds, int count, Features features) {

	/** How many clouds. */
	public static final int CATEGORIES = 3;

	/**
	 * Draws.
	 *
	 * @param middle of all values
	 * @param apart  how far a cloud's middle is from it, in standard deviations, along the axis of its own
	 */
	public static PointClouds draw(Path folder, int rows, int dimensions, int folds, double middle, double apart)
			throws IOException {
		int[] truth = IntStream.range(0, rows).map(r -> r % CATEGORIES).toArray();
		var random = new Random(1);
		Path file = folder.resolve("embeddings.npy");
		try (FloatNpy out = FloatNpy.create(file, rows, dimensions)) {
			float[] row = new float[dimensions];
			for (int r = 0; r < rows; r++) {
				for (int d = 0; d < dimensions; d++) {
					row[d] = (float) (middle + random.nextGaussian() + (d == truth[r] ? apart : 0));
				}
				out.write(r, row);
			}
		}
		int[] foldOf = IntStream.range(0, rows).map(r -> r / CATEGORIES % folds).toArray();
		return new PointClouds(truth, foldOf, folds, Features.map(file));
	}

	/** How many points. */
	public int rows() {
		return truth.length;
	}

	/** All of them. */
	public boolean[] usable() {
		boolean[] usable = new boolean[truth.length];
		Arrays.fill(usable, true);
		return usable;
	}

	/** Fits heads on those labels. */
	public HeadTrainer trainer(int[] labels, boolean[] usable, int threads, Cancellation cancellation) {
		return new HeadTrainer(features, labels, folds, count, CATEGORIES, usable, threads, cancellation);
	}
}
