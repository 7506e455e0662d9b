package org.reannotate.worker.internal.refit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.head.Lbfgs;
import org.reannotate.worker.internal.labels.Labels;

/**
 * Mean loss of a fold's head on the rows of the other folds, with the penalty of {@link Head#strength()}, and
 * its gradient. Tiles are shared out among threads in parts that do not depend on how many there are, so the result does
 * not either.
 */
final class TileObjective implements Lbfgs.Objective {

	private static final int PARTS = 8;
	/** Tiles summed up in single precision. */
	private static final int TILES_IN_FLOAT = 8;

	private final Tiles tiles;
	private final Labels labels;
	private final Head head;
	private final int[][] parts;
	private final Crew crew;
	private final float[] plain;
	private final double scale;
	private int passes;

	/**
	 * @param labels of all rows; tiles of the group {@code fold} and of the last group take no part
	 * @param rows   how many rows take part
	 */
	TileObjective(Tiles tiles, Labels labels, int fold, int lastGroup, Head head, Crew crew) {
		this.tiles = tiles;
		this.labels = labels;
		this.head = head;
		this.crew = crew;
		this.plain = new float[head.weights().length];
		int[] mine = java.util.stream.IntStream.range(0, tiles.count())
				.filter(tile -> tiles.group(tile) != fold && tiles.group(tile) != lastGroup).toArray();
		this.scale = 1.0 / Math.max(1, Arrays.stream(mine).map(tile -> tiles.rows(tile).length).sum());
		this.parts = split(mine);
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
		passes++;
		int dimensions = tiles.dimensions();
		int categories = head.columns().length;
		Head.plain(point, head.mean(), head.factor(), categories, dimensions, plain);
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
		return loss * scale + finish(point, gradient, categories, dimensions);
	}

	/** From sums over values as they are to the gradient over standardized ones, and the penalty. */
	private double finish(double[] point, double[] gradient, int categories, int dimensions) {
		int stride = dimensions + 1;
		double squares = 0;
		for (int k = 0; k < categories; k++) {
			double errors = gradient[k * stride + dimensions];
			for (int d = 0; d < dimensions; d++) {
				int i = k * stride + d;
				gradient[i] = (gradient[i] - head.mean()[d] * errors) * head.factor()[d] * scale
						+ head.strength() * point[i];
				squares += point[i] * point[i];
			}
			gradient[k * stride + dimensions] = errors * scale;
		}
		return 0.5 * head.strength() * squares;
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
				if (i < rows.length) {
					total += labels.derive(logits, i, Tile.ROWS, rows[i]);
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
