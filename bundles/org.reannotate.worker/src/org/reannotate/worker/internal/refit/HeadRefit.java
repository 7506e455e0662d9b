package org.reannotate.worker.internal.refit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;

import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.head.Lbfgs;
import org.reannotate.worker.internal.labels.Labels;

/**
 * Trains the head of every fold on, from where it stands, on other labels: each on the rows of the other folds, so that
 * what it says of its own fold stays out of sample. As heads start near their new minimum, few passes do; how far from a
 * fit without end they stay is measured by the benchmark {@code refit-speed}.
 *
 * <pre>
 * try (var refit = new HeadRefit(source, labels, folds, 5, usable, 2, cancellation)) {
 * 	List&lt;Head&gt; heads = refit.fit(last, fold -&gt; { });
 * 	refit.predict(heads, (fold, row, logits) -&gt; write(fold, row, logits));
 * }
 * </pre>
 */
public final class HeadRefit implements AutoCloseable {

	/** Iterations after which a head is good enough, however far it had to go. */
	private static final int MOST_ITERATIONS = 60;
	/** Fall of the loss, as a share of it, below which an iteration is the last. */
	private static final double TOLERANCE = 1e-5;
	private static final long SHARE_OF_HEAP = 3;

	/** Receives what the head of a fold says of a row; the array is used again. */
	@FunctionalInterface
	public interface Sink {
		void accept(int fold, int row, float[] logits) throws WorkerException;
	}

	private final Tiles tiles;
	private final Labels labels;
	private final int folds;
	private final Crew crew;
	private int passes;

	/**
	 * @param labels  of all rows, with the loss to train by
	 * @param foldOf  by row
	 * @param usable  rows whose embedding says something; others and those without label are predicted by every head
	 * @param threads at once; the result does not depend on it
	 */
	public HeadRefit(RowSource source, Labels labels, int[] foldOf, int folds, boolean[] usable, int threads,
			Cancellation cancellation) {
		this.labels = labels;
		this.folds = folds;
		int[] groups = new int[labels.rows()];
		Arrays.setAll(groups, row -> labels.isLabelled(row) && usable[row] ? foldOf[row] : folds);
		this.tiles = new Tiles(source, groups, folds + 1, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
		this.crew = new Crew(threads, cancellation);
	}

	/**
	 * Trains.
	 *
	 * @param heads one a fold, all of the columns that {@code labels} count in
	 * @param done  told after each fold
	 */
	public List<Head> fit(List<Head> heads, IntConsumer done) throws WorkerException {
		var fitted = new ArrayList<Head>();
		try {
			for (int fold = 0; fold < folds; fold++) {
				fitted.add(fit(heads.get(fold), fold));
				done.accept(fold);
			}
			return fitted;
		} catch (Crew.Failed e) {
			throw e.reason();
		}
	}

	private Head fit(Head head, int fold) {
		var objective = new TileObjective(tiles, labels, fold, folds, head, crew);
		double[] point = head.weights().clone();
		new Lbfgs(objective, MOST_ITERATIONS, TOLERANCE).minimize(point);
		passes += objective.passes();
		return new Head(head.columns(), head.mean(), head.factor(), point, head.strength());
	}

	/** Times that all heads together went through their training rows. */
	public int passes() {
		return passes;
	}

	/** Gives the logits of every row: by the head of its fold, or by all heads one after the other where it trains none. */
	public void predict(List<Head> heads, Sink sink) throws WorkerException {
		float[][] plain = new float[folds][];
		for (int fold = 0; fold < folds; fold++) {
			plain[fold] = heads.get(fold).plainWeights(null);
		}
		int categories = heads.get(0).columns().length;
		float[] row = new float[categories];
		int batch = 8;
		for (int from = 0; from < tiles.count(); from += batch) {
			List<Callable<Said>> work = new ArrayList<>();
			for (int tile = from; tile < Math.min(tiles.count(), from + batch); tile++) {
				int number = tile;
				work.add(() -> say(number, plain, categories));
			}
			for (Said said : run(work)) {
				hand(said, row, sink);
			}
		}
	}

	private <T> List<T> run(List<Callable<T>> work) throws WorkerException {
		try {
			return crew.run(work);
		} catch (Crew.Failed e) {
			throw e.reason();
		}
	}

	private record Said(int tile, int firstFold, float[][] logits) {
	}

	private Said say(int number, float[][] plain, int categories) throws WorkerException {
		crew.check();
		Tile tile = tiles.get(number);
		boolean all = tiles.group(number) == folds;
		int first = all ? 0 : tiles.group(number);
		float[][] logits = new float[all ? folds : 1][categories * Tile.ROWS];
		for (int i = 0; i < logits.length; i++) {
			tile.logits(plain[first + i], categories, logits[i]);
		}
		return new Said(number, first, logits);
	}

	private void hand(Said said, float[] row, Sink sink) throws WorkerException {
		int[] rows = tiles.rows(said.tile());
		for (int i = 0; i < rows.length; i++) {
			for (int f = 0; f < said.logits().length; f++) {
				for (int k = 0; k < row.length; k++) {
					row[k] = said.logits()[f][k * Tile.ROWS + i];
				}
				sink.accept(said.firstFold() + f, rows[i], row);
			}
		}
	}

	@Override
	public void close() {
		crew.close();
	}
}
