package org.reannotate.worker.internal.refit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
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

	private final RowSpaces spaces;
	private final Grouping grouping;
	private final Labels labels;
	private final int folds;
	private final Crew crew;
	private final @Nullable Tiles shared;
	private int passes;

	/**
	 * Of heads that see the same embeddings, one a fold.
	 *
	 * @param labels  of all rows, with the loss to train by
	 * @param foldOf  by row
	 * @param usable  rows whose embedding says something; others and those without label are predicted by every head
	 * @param threads at once; the result does not depend on it
	 */
	public HeadRefit(RowSource source, Labels labels, int[] foldOf, int folds, boolean[] usable, int threads,
			Cancellation cancellation) {
		this(RowSpaces.one(source), labels, Grouping.folds(labels, foldOf, folds, usable), threads, cancellation);
	}

	/** Of any heads. */
	HeadRefit(RowSpaces spaces, Labels labels, Grouping grouping, int threads, Cancellation cancellation) {
		this.spaces = spaces;
		this.labels = labels;
		this.grouping = grouping;
		this.folds = grouping.heads();
		this.shared = spaces.areOne() ? tiles(spaces.of(0)) : null;
		this.crew = new Crew(threads, cancellation);
	}

	private Tiles tiles(RowSource source) {
		return new Tiles(source, grouping, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
	}

	/**
	 * Trains.
	 *
	 * @param heads one a fold, all of the columns that {@code labels} count in
	 * @param done  told after each fold
	 */
	public List<Head> fit(List<Head> heads, IntConsumer done) throws WorkerException {
		return fit(heads, null, done);
	}

	/**
	 * Trains.
	 *
	 * @param origin of heads of trained networks, on the same standardized values as {@code heads}; null: features know no
	 *               labels
	 */
	List<Head> fit(List<Head> heads, @Nullable Origin origin, IntConsumer done) throws WorkerException {
		var fitted = new ArrayList<Head>();
		try {
			for (int fold = 0; fold < folds; fold++) {
				fitted.add(fit(heads.get(fold), origin, fold));
				done.accept(fold);
			}
			return fitted;
		} catch (Crew.Failed e) {
			throw e.reason();
		}
	}

	private Head fit(Head head, @Nullable Origin origin, int fold) {
		// Those of a space of its own are forgotten with the fold: one space at a time is in memory.
		Tiles tiles = shared == null ? tiles(spaces.of(fold)) : shared;
		int stride = tiles.dimensions() + 1;
		Penalty penalty = new Shrinkage(head.strength(), stride);
		if (origin != null) {
			penalty = leash(tiles, origin, fold);
		}
		var objective = new TileObjective(tiles, labels, fold, head, penalty, crew);
		double[] point = head.weights().clone();
		new Lbfgs(objective, MOST_ITERATIONS, TOLERANCE).minimize(point);
		passes += objective.passes();
		return new Head(head.columns(), head.mean(), head.factor(), point, head.strength());
	}

	private Leash leash(Tiles tiles, Origin origin, int fold) {
		Head own = origin.heads().get(fold);
		Penalty none = (point, gradient) -> 0;
		var then = new TileObjective(tiles, origin.labels(), fold, own, none, crew);
		double[] pull = new double[own.weights().length];
		then.sums(own.weights(), pull);
		passes += then.passes();
		double scale = 1.0 / Math.max(1, new TileObjective(tiles, labels, fold, own, none, crew).rows());
		for (int i = 0; i < pull.length; i++) {
			pull[i] *= scale;
		}
		return new Leash(own.weights(), pull, own.strength(), tiles.dimensions() + 1);
	}

	/** Times that all heads together went through their training rows. */
	public int passes() {
		return passes;
	}

	/**
	 * Gives the logits of every row but those that every head learned from: by the head of its fold, or by all heads one
	 * after the other where none learned from it.
	 */
	public void predict(List<Head> heads, Sink sink) throws WorkerException {
		float[][] plain = new float[folds][];
		Tiles[] seen = new Tiles[folds];
		for (int fold = 0; fold < folds; fold++) {
			plain[fold] = heads.get(fold).plainWeights(null);
			seen[fold] = shared == null ? new Tiles(spaces.of(fold), grouping, 0) : shared;
		}
		int categories = heads.get(0).columns().length;
		float[] row = new float[categories];
		int batch = 8;
		int count = seen[0].count();
		for (int from = 0; from < count; from += batch) {
			List<Callable<Said>> work = new ArrayList<>();
			for (int tile = from; tile < Math.min(count, from + batch); tile++) {
				int number = tile;
				if (seen[0].group(number) <= folds) {
					work.add(() -> say(number, seen, plain, categories));
				}
			}
			for (Said said : run(work)) {
				hand(said, seen[0].rows(said.tile()), row, sink);
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

	private Said say(int number, Tiles[] seen, float[][] plain, int categories) throws WorkerException {
		crew.check();
		int group = seen[0].group(number);
		boolean all = group == folds;
		int first = all ? 0 : group;
		float[][] logits = new float[all ? folds : 1][categories * Tile.ROWS];
		for (int i = 0; i < logits.length; i++) {
			seen[first + i].get(number).logits(plain[first + i], categories, logits[i]);
		}
		return new Said(number, first, logits);
	}

	private static void hand(Said said, int[] rows, float[] row, Sink sink) throws WorkerException {
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
