package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.worker.internal.blocks.ImageClassifier;

/**
 * The last layer of a network that a run trained, as a head on standardized values: it gives the logits that the network
 * gives. Kept beside the network's embeddings, so that the standardization, and with it what a refit comes to, stays.
 */
final class OwnHead {

	private static final Logger LOG = Logger.getLogger(OwnHead.class.getName());

	/**
	 * By how much one label alone may move the margin of the picture that carries it, about: a standardized row's squared
	 * length is 1, so a step of length c along it is worth {@code 2 c}.
	 */
	private static final double REACH = 2;
	/** Share of the usual deviation below which a dimension is taken as one that never changes. */
	private static final double LEAST_DEVIATION = 1e-3;

	private OwnHead() {
	}

	/**
	 * Reads it, or makes it the first time and where it is damaged.
	 *
	 * @param file    where it is kept
	 * @param seen    what the network learned from
	 * @param columns of the run
	 */
	static Head of(Path file, RunPictures network, NetworkSpace space, int[] seen, int[] columns)
			throws IOException, org.reannotate.worker.internal.engine.WorkerException {
		Head kept = kept(file, columns);
		if (kept != null) {
			return kept;
		}
		ImageClassifier block = network.network().block();
		Head head = standardized(block.headWeight().getArray().toFloatArray(), block.headBias().getArray().toFloatArray(),
				space, seen, columns);
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		head.write(draft);
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		return head;
	}

	/** Null where there is none, or it is damaged: then it is made again. */
	private static @Nullable Head kept(Path file, int[] columns) {
		if (!Files.isRegularFile(file)) {
			return null;
		}
		try {
			return Head.read(file, columns);
		} catch (IOException e) {
			LOG.log(Level.WARNING, e, () -> file + " is made again.");
			return null;
		}
	}

	/** The head with those weights, {@code K x D}, and biases on values as they are. */
	static Head standardized(float[] weights, float[] biases, RowSource source, int[] seen, int[] columns) {
		int d = source.dimensions();
		double[] mean = new double[d];
		double[] deviation = deviations(source, seen, mean);
		float[] means = new float[d];
		float[] factors = new float[d];
		for (int i = 0; i < d; i++) {
			means[i] = (float) mean[i];
			factors[i] = (float) (1 / (deviation[i] * Math.sqrt(d)));
		}
		double[] point = new double[columns.length * (d + 1)];
		for (int k = 0; k < columns.length; k++) {
			double bias = biases[k];
			for (int i = 0; i < d; i++) {
				point[k * (d + 1) + i] = weights[k * d + i] / (double) factors[i];
				bias += (double) weights[k * d + i] * means[i];
			}
			point[k * (d + 1) + d] = bias;
		}
		return new Head(columns, means, factors, point, 1 / (REACH * Math.max(1, seen.length)));
	}

	/** Fills in the means; no deviation is much smaller than they are together. */
	private static double[] deviations(RowSource source, int[] seen, double[] mean) {
		double[] squares = new double[mean.length];
		float[] row = new float[mean.length];
		for (int r : seen) {
			source.read(r, row, 0);
			for (int i = 0; i < row.length; i++) {
				mean[i] += row[i] / (double) seen.length;
				squares[i] += (double) row[i] * row[i] / seen.length;
			}
		}
		double whole = 0;
		for (int i = 0; i < squares.length; i++) {
			squares[i] = Math.max(0, squares[i] - mean[i] * mean[i]);
			whole += squares[i] / squares.length;
		}
		double least = Math.max(1e-6, LEAST_DEVIATION * Math.sqrt(whole));
		for (int i = 0; i < squares.length; i++) {
			squares[i] = Math.max(least, Math.sqrt(squares[i]));
		}
		return squares;
	}
}
