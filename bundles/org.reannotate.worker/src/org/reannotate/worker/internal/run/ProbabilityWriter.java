package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.worker.internal.labels.Softmax;
import org.reannotate.worker.internal.images.Unreadable;

/**
 * Makes {@code probabilities.npy} from the folds' logits: the held-out fold's where there is a label, the mean over
 * folds where there is none, uniform where the image was unreadable.
 */
final class ProbabilityWriter {

	private static final int MOST_ROWS_FITTED = 20_000;

	private final FoldRows rows;
	private final FoldStore store;
	private final Unreadable unreadable;
	private final int[] labels;
	private int right;
	private int counted;
	private double logLoss;

	ProbabilityWriter(FoldRows rows, FoldStore store, Unreadable unreadable) {
		this.rows = rows;
		this.store = store;
		this.unreadable = unreadable;
		this.labels = rows.labels();
	}

	/** Writes the file; returns accuracy, log loss and temperature. */
	Map<String, Double> write() throws IOException {
		double temperature = Temperature.fit(sample());
		try (FoldReaders logits = FoldReaders.open(rows, store::logits);
				FloatNpy out = FloatNpy.create(store.folder().probabilities(), labels.length, logits.columns())) {
			float[] row = new float[logits.columns()];
			float[] sum = new float[row.length];
			for (int r = 0; r < labels.length; r++) {
				int label = labels[r];
				Arrays.fill(sum, 0);
				logits.read(r, row, (fold, values) -> add(sum, values, temperature, label));
				finish(r, sum);
				out.write(r, sum);
			}
			out.force();
		}
		var metrics = new TreeMap<String, Double>();
		metrics.put("accuracy", counted == 0 ? 0 : (double) right / counted);
		metrics.put("log_loss", counted == 0 ? 0 : logLoss / counted);
		metrics.put("temperature", temperature);
		return metrics;
	}

	private void add(float[] sum, float[] logits, double temperature, int label) {
		float[] scaled = Temperature.scaled(logits, temperature);
		Softmax.toProbabilities(scaled, 0, 1, scaled.length, -1);
		float share = label >= 0 ? 1 : 1f / rows.folds();
		for (int k = 0; k < sum.length; k++) {
			sum[k] += share * scaled[k];
		}
	}

	private void finish(int row, float[] probabilities) {
		if (unreadable.contains(row)) {
			Arrays.fill(probabilities, 1f / probabilities.length);
		} else if (labels[row] >= 0) {
			counted++;
			right += argmax(probabilities) == labels[row] ? 1 : 0;
			logLoss -= Math.log(Math.max(1e-12, probabilities[labels[row]]));
		}
	}

	private List<Temperature.Row> sample() throws IOException {
		int stride = Math.max(1, labels.length / MOST_ROWS_FITTED);
		var sample = new ArrayList<Temperature.Row>();
		try (FoldReaders logits = FoldReaders.open(rows, store::logits)) {
			float[] values = new float[logits.columns()];
			for (int r = 0; r < labels.length; r++) {
				boolean wanted = labels[r] >= 0 && r % stride == 0 && !unreadable.contains(r);
				int label = labels[r];
				logits.read(r, values, (fold, row) -> {
					if (wanted) {
						sample.add(new Temperature.Row(row.clone(), label));
					}
				});
			}
		}
		return sample;
	}

	private static int argmax(float[] values) {
		int best = 0;
		for (int k = 1; k < values.length; k++) {
			best = values[k] > values[best] ? k : best;
		}
		return best;
	}
}
