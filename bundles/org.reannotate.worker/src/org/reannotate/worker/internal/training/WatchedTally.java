package org.reannotate.worker.internal.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.WrongSample;
import org.reannotate.worker.internal.labels.Labels;

/** Counts answers to rows that a network does not learn from. */
public final class WatchedTally {

	private static final Comparator<WrongSample> UNSUREST_FIRST = Comparator.comparingDouble(WrongSample::probability)
			.thenComparing(Comparator.comparingLong(WrongSample::sample).reversed());

	private final Labels labels;
	private final List<RunSample> samples;
	private final int[] counted;
	private final int[] right;
	private final PriorityQueue<WrongSample> wrong = new PriorityQueue<>(UNSUREST_FIRST);
	private double loss;

	/** @param samples N, by row */
	public WatchedTally(Labels labels, List<RunSample> samples) {
		this.labels = labels;
		this.samples = samples;
		this.counted = new int[labels.categories()];
		this.right = new int[labels.categories()];
	}

	/** Counts one labelled row's logits, at {@code offset..}. */
	public void add(int row, float[] logits, int offset) {
		loss += labels.lossOf(logits, offset, row);
		int given = labels.given(row);
		counted[given]++;
		if (labels.isAnsweredRight(logits, offset, row)) {
			right[given]++;
		} else {
			addWrong(row, java.util.Arrays.copyOfRange(logits, offset, offset + labels.categories()));
		}
	}

	private void addWrong(int row, float[] values) {
		int best = 0;
		for (int k = 1; k < values.length; k++) {
			best = values[k] > values[best] ? k : best;
		}
		labels.toProbabilities(values);
		wrong.add(new WrongSample(samples.get(row).id(), best, values[best]));
		if (wrong.size() > EpochLine.MOST_WRONG) {
			wrong.remove();
		}
	}

	/** What was counted so far. */
	public Watched result() {
		int all = 0;
		int allRight = 0;
		var byCategory = new ArrayList<Double>();
		for (int k = 0; k < counted.length; k++) {
			all += counted[k];
			allRight += right[k];
			byCategory.add(counted[k] == 0 ? Double.NaN : (double) right[k] / counted[k]);
		}
		List<WrongSample> surestFirst = wrong.stream().sorted(UNSUREST_FIRST.reversed()).toList();
		return new Watched(all == 0 ? Double.NaN : loss / all, all == 0 ? Double.NaN : (double) allRight / all, byCategory,
				surestFirst);
	}
}
