package org.reannotate.worker.internal.refit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.head.Lbfgs;
import org.reannotate.worker.internal.labels.Labels;

/**
 * Mean loss of a head on the labelled rows that it learns from, each as much as its category counts among them, with a
 * penalty, and its gradient. Tiles are shared out among threads in parts that do not depend on how many there are, so the
 * result does not either.
 */
final class TileObjective implements Lbfgs.Objective {

	private static final int PARTS = 8;
	/** Tiles summed up in single precision. */
	private static final int TILES_IN_FLOAT = 8;

	private final Tiles tiles;
	private final Labels labels;
	private final Head head;
	private final Penalty penalty;
	private final int[][] parts;
	private final Crew crew;
	private final float[] plain;
	private final long rows;
	private final double[] counts;
	private int passes;

	/**
	 * @param labels of all rows
	 * @param number of the head: says which tiles it learns from
	 */
	TileObjective(Tiles tiles, Labels labels, int number, Head head, Penalty penalty, Crew crew) {
		this.tiles = tiles;
		this.labels = labels;
		this.head = head;
		this.penalty = penalty;
		this.crew = crew;
		this.plain = new float[head.weights().length];
		int[] mine = IntStream.range(0, tiles.count()).filter(tile -> tiles.learns(tile, number)).toArray();
		int[] learned = Arrays.stream(mine).flatMap(tile -> Arrays.stream(tiles.rows(tile))).filter(labels::isLabelled)
				.toArray();
		this.rows = learned.length;
		this.counts = labels.weights(learned);
		this.parts = split(mine);
	}

	/** How many rows it is the mean over. */
	long rows() {
		return rows;
	}

	private static int[][] split(int[] all) {
		int count = Math.max(1, Math.min(PARTS, all.length));
		int[][] parts = new int[count][];
		for (int i = 0; i < count; i++) {
			parts[i] = Arrays.copyOfRange(all, (int) ((long) all.length * i / count),
					(int) ((long) all.length * (i + 1) / count));
		}
		return parts;
	}

	/** Times the training part was gone through. */
	int passes() {
		return passes;
	}

	@Override
	public double evaluate(double[] point, double[] gradient) {
		double scale = 1.0 / Math.max(1, rows);
		double loss = sums(point, gradient) * scale;
		for (int i = 0; i < gradient.length; i++) {
			gradient[i] *= scale;
		}
		return loss + penalty.add(point, gradient);
	}

	/** The loss summed over the rows, without penalty; fills in its gradient. */
	double sums(double[] point, double[] gradient) {
		passes++;
		Head.plain(point, head.mean(), head.factor(), head.columns().length, tiles.dimensions(), plain);
		List<Callable<Part>> work = new ArrayList<>();
		for (int[] part : parts) {
			work.add(() -> new Part(part));
		}
		Arrays.fill(gradient, 0);
		double loss = 0;
		for (Part part : crew.run(work)) {
			loss += part.loss;
			for (int i = 0; i < gradient.length; i++) {
				gradient[i] += part.sum[i];
			}
		}
		standardize(gradient, head.columns().length, tiles.dimensions());
		return loss;
	}

	/** From sums over values as they are to those over standardized ones. */
	private void standardize(double[] gradient, int categories, int dimensions) {
		int stride = dimensions + 1;
		for (int k = 0; k < categories; k++) {
			double errors = gradient[k * stride + dimensions];
			for (int d = 0; d < dimensions; d++) {
				int i = k * stride + d;
				gradient[i] = (gradient[i] - head.mean()[d] * errors) * head.factor()[d];
			}
		}
	}

	/** The sums over some tiles. */
	private final class Part {
		private final double[] sum = new double[plain.length];
		private final float[] partial = new float[plain.length];
		private final float[] logits = new float[head.columns().length * Tile.ROWS];
		private double loss;

		Part(int[] mine) throws WorkerException {
			int since = 0;
			for (int number : mine) {
				crew.check();
				Tile tile = tiles.get(number);
				tile.logits(plain, head.columns().length, logits);
				loss += errors(tile.rows());
				tile.addGradient(logits, head.columns().length, partial);
				since++;
				if (since == TILES_IN_FLOAT) {
					flush();
					since = 0;
				}
			}
			flush();
		}

		/** Replaces logits by the loss's derivatives; returns the loss. */
		private double errors(int[] rows) {
			int categories = head.columns().length;
			double total = 0;
			for (int i = 0; i < Tile.ROWS; i++) {
				if (i < rows.length && labels.isLabelled(rows[i])) {
					total += labels.derive(logits, i, Tile.ROWS, rows[i], counts);
				} else {
					for (int k = 0; k < categories; k++) {
						logits[k * Tile.ROWS + i] = 0;
					}
				}
			}
			return total;
		}

		private void flush() {
			for (int i = 0; i < partial.length; i++) {
				sum[i] += partial[i];
				partial[i] = 0;
			}
		}
	}
}
