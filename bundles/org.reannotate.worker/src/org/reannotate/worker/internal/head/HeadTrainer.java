package org.reannotate.worker.internal.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.labels.Labels;

/**
 * Trains one head a fold on the other folds. How strongly it is regularized is chosen by the log loss on folds left out
 * of the training part in turn, never by the fold it predicts; folds hold duplicates together, so validation is as
 * honest as prediction. A model that leaves two folds out validates for either of them.
 */
public final class HeadTrainer {

	private static final int ALL_PAIRS_UP_TO = 20_000;
	/** Strengths without a gain after which weaker ones are not tried. */
	private static final int PATIENCE = 3;
	/** Strengths a final fit comes by on its way. */
	private static final int PATH_BEFORE = 3;
	/** Multiplications of one pass that a choice is worth: about a minute on two cores in all. */
	private static final double SELECTION_COST = 2.2e8;
	private static final int ROWS_A_CATEGORY = 20;

	private final Features features;
	private final Labels labels;
	private final int[] folds;
	private final int foldCount;
	private final boolean[] usable;
	private final RegularizationPath path;
	private final ParallelTasks tasks;
	private final int mostRows;

	/**
	 * With one label a row, learned with a softmax.
	 *
	 * @param labels column by row, negative for none; the rest as below
	 */
	public HeadTrainer(Features features, int[] labels, int[] folds, int foldCount, int categories, boolean[] usable,
			int threads, Cancellation cancellation) {
		this(features, Labels.single(labels, categories), folds, foldCount, usable, threads, cancellation);
	}

	/**
	 * @param folds      by row; with a split as {@link RunSample} says
	 * @param usable     rows to train and validate on, apart from those without label
	 * @param threads    tasks at once; the result does not depend on it
	 */
	public HeadTrainer(Features features, Labels labels, int[] folds, int foldCount, boolean[] usable, int threads,
			Cancellation cancellation) {
		this.features = features;
		this.labels = labels;
		this.folds = folds;
		this.foldCount = foldCount;
		this.usable = usable;
		this.path = new RegularizationPath(features, labels, cancellation);
		this.tasks = new ParallelTasks(threads, cancellation);
		this.mostRows = (int) Math.max((double) ROWS_A_CATEGORY * labels.categories(),
				Math.min(Integer.MAX_VALUE, SELECTION_COST / features.dimensions() / labels.categories()));
	}

	/** Chosen strengths, by fold. */
	public int[] chooseStrengths() throws WorkerException {
		List<int[]> pairs = pairs();
		double[][] losses = new double[foldCount][RegularizationPath.length()];
		var work = new ArrayList<Callable<double[][]>>();
		for (int[] pair : pairs) {
			work.add(() -> validate(pair[0], pair[1]));
		}
		List<double[][]> results = tasks.run(work);
		for (int i = 0; i < pairs.size(); i++) {
			add(losses[pairs.get(i)[0]], results.get(i)[1]);
			add(losses[pairs.get(i)[1]], results.get(i)[0]);
		}
		int[] strengths = new int[foldCount];
		for (int fold = 0; fold < foldCount; fold++) {
			int held = fold;
			int all = rows(row -> folds[row] != held).length;
			strengths[fold] = RegularizationPath.forMoreRows(smallest(losses[fold]), Math.min(all, mostRows), all);
		}
		return strengths;
	}

	private List<int[]> pairs() {
		boolean all = features.rows() <= ALL_PAIRS_UP_TO;
		var pairs = new ArrayList<int[]>();
		for (int a = 0; a < foldCount; a++) {
			for (int b = a + 1; b < foldCount; b++) {
				if (all || b == a + 1 || a == 0 && b == foldCount - 1) {
					pairs.add(new int[] { a, b });
				}
			}
		}
		return pairs;
	}

	/** Summed log loss on each of the two folds at each strength, from a model that saw neither. */
	private double[][] validate(int a, int b) {
		double[][] losses = new double[2][RegularizationPath.length()];
		Arrays.stream(losses).forEach(side -> Arrays.fill(side, Double.POSITIVE_INFINITY));
		int[] training = some(rows(row -> folds[row] != a && folds[row] != b));
		int[][] validation = { some(rows(row -> folds[row] == a)), some(rows(row -> folds[row] == b)) };
		if (training.length == 0) {
			Arrays.stream(losses).forEach(side -> Arrays.fill(side, 0));
			return losses;
		}
		double[] counts = labels.weights(training);
		path.fit(training, 0, RegularizationPath.length() - 1, (i, head) -> {
			for (int side = 0; side < 2; side++) {
				int[] rows = validation[side];
				losses[side][i] = rows.length == 0 ? 0 : head.logLoss(rows, labels, counts) * rows.length;
			}
			return i < PATIENCE || isFalling(losses[0], i) || isFalling(losses[1], i);
		});
		return losses;
	}

	private static boolean isFalling(double[] losses, int index) {
		return losses[index] < losses[index - PATIENCE];
	}

	/** As many rows as a choice is worth, drawn the same way every time. */
	private int[] some(int[] rows) {
		if (rows.length <= mostRows) {
			return rows;
		}
		int[] drawn = rows.clone();
		var random = new SplittableRandom(rows.length);
		for (int i = 0; i < mostRows; i++) {
			int j = random.nextInt(i, drawn.length);
			int kept = drawn[i];
			drawn[i] = drawn[j];
			drawn[j] = kept;
		}
		int[] some = Arrays.copyOf(drawn, mostRows);
		Arrays.sort(some);
		return some;
	}

	/**
	 * Fits the head of each wanted fold and predicts with it.
	 *
	 * @param strengths as {@link #chooseStrengths} gave them
	 */
	public List<FoldHead> train(int[] wantedFolds, int[] strengths) throws WorkerException {
		var work = new ArrayList<Callable<FoldHead>>();
		for (int fold : wantedFolds) {
			work.add(() -> {
				int[] training = rows(row -> folds[row] != fold);
				int first = Math.max(0, strengths[fold] - PATH_BEFORE);
				LinearHead head = path.fit(training, first, strengths[fold], (i, h) -> true);
				return new FoldHead(fold, RegularizationPath.strength(strengths[fold]), training.length, head);
			});
		}
		return tasks.run(work);
	}

	/**
	 * Fits one head on a split's training part, regularized as suits the validation part best; the test part plays no part.
	 */
	public FoldHead trainSplit() throws WorkerException {
		return tasks.run(List.<Callable<FoldHead>>of(() -> {
			int[] training = rows(row -> folds[row] == RunSample.TRAINING);
			int[] validation = rows(row -> folds[row] == RunSample.VALIDATION);
			double[] losses = new double[RegularizationPath.length()];
			Arrays.fill(losses, Double.POSITIVE_INFINITY);
			double[] counts = labels.weights(training);
			path.fit(training, 0, RegularizationPath.length() - 1, (i, head) -> {
				losses[i] = head.logLoss(validation, labels, counts);
				return i < PATIENCE || isFalling(losses, i);
			});
			int best = smallest(losses);
			LinearHead head = path.fit(training, 0, best, (i, h) -> true);
			return new FoldHead(0, RegularizationPath.strength(best), training.length, head);
		})).get(0);
	}

	private int[] rows(java.util.function.IntPredicate wanted) {
		return IntStream.range(0, labels.rows()).filter(r -> labels.isLabelled(r) && usable[r]).filter(wanted).toArray();
	}

	private static void add(double[] to, double[] values) {
		for (int i = 0; i < to.length; i++) {
			to[i] += values[i];
		}
	}

	private static int smallest(double[] values) {
		int best = 0;
		for (int i = 1; i < values.length; i++) {
			best = values[i] < values[best] ? i : best;
		}
		return best;
	}
}
