package org.reannotate.worker.internal.run;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunSample;

/**
 * Which rows a network learns from, which it is watched on and which it predicts: a fold's, or the one of a split, which
 * has the number 0.
 *
 * @param samples N, by row
 * @param folds   how many networks
 * @param split   whether there is one network and three parts
 */
public record FoldRows(List<RunSample> samples, int folds, boolean split) {

	private static final int MOST_WATCHED = 2_000;

	/** Of a recipe. */
	public static FoldRows of(List<RunSample> samples, Recipe recipe) {
		return new FoldRows(samples, recipe.networks(), recipe.evaluation().isSplit());
	}

	/** Labelled rows of the other folds, or of the training part. */
	public int[] training(int fold) {
		return rows(r -> isTrained(r, fold));
	}

	private boolean isTrained(int row, int fold) {
		RunSample sample = samples.get(row);
		return sample.label() >= 0 && (split ? sample.fold() == RunSample.TRAINING : sample.fold() != fold);
	}

	/**
	 * Labelled rows that the log tells about after each epoch: the validation part, or of the fold held out so many that
	 * they cost little, evenly spread.
	 */
	public int[] watched(int fold) {
		if (split) {
			return part(RunSample.VALIDATION);
		}
		int[] held = rows(r -> samples.get(r).label() >= 0 && samples.get(r).fold() == fold);
		int stride = (held.length + MOST_WATCHED - 1) / MOST_WATCHED;
		return stride <= 1 ? held : IntStream.range(0, held.length / stride).map(i -> held[i * stride]).toArray();
	}

	/** Labelled rows of a part of a split. */
	public int[] part(int part) {
		return rows(r -> samples.get(r).label() >= 0 && samples.get(r).fold() == part);
	}

	/**
	 * Rows the fold holds out, and those without a label, which every fold's network predicts. A split's network predicts
	 * all: the embeddings of what it learned from are wanted too.
	 */
	public int[] predicted(int fold) {
		return rows(r -> isPredicted(r, fold));
	}

	/** Whether the fold's network predicts that row. */
	public boolean isPredicted(int row, int fold) {
		RunSample sample = samples.get(row);
		return split || sample.fold() == fold || sample.label() < 0;
	}

	/** Whether some network says of that row what it never learned. */
	public boolean isOutOfSample(int row) {
		return !split || !isTrained(row, 0);
	}

	/** Which network's space the row's embedding is in. */
	public int embeddedBy(int row) {
		return split ? 0 : samples.get(row).fold();
	}

	private int[] rows(IntPredicate wanted) {
		return IntStream.range(0, samples.size()).filter(wanted).toArray();
	}

	/** Folds by row. */
	public int[] foldOfRow() {
		return samples.stream().mapToInt(RunSample::fold).toArray();
	}
}
