package org.reannotate.worker.internal.run;

import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.protocol.run.RunSample;

/** Which rows a fold's model learns from and which it predicts. */
public record FoldRows(List<RunSample> samples, int folds) {

	/** Labelled rows of the other folds. */
	public int[] training(int fold) {
		return IntStream.range(0, samples.size())
				.filter(r -> samples.get(r).label() >= 0 && samples.get(r).fold() != fold).toArray();
	}

	/** Rows the fold holds out, and those without a label, which every fold's model predicts. */
	public int[] predicted(int fold) {
		return IntStream.range(0, samples.size()).filter(r -> isPredicted(r, fold)).toArray();
	}

	/** Whether the fold's model predicts that row. */
	public boolean isPredicted(int row, int fold) {
		RunSample sample = samples.get(row);
		return sample.fold() == fold || sample.label() < 0;
	}

	/** Labels by row. */
	public int[] labels() {
		return samples.stream().mapToInt(RunSample::label).toArray();
	}

	/** Folds by row. */
	public int[] foldOfRow() {
		return samples.stream().mapToInt(RunSample::fold).toArray();
	}
}
