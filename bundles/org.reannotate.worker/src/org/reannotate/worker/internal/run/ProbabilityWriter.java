package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.labels.Labels;

/**
 * Makes {@code probabilities.npy} from the networks' logits: the held-out fold's where there is a label, the mean over
 * networks where there is none, uniform where the image was unreadable, NaN in a split's training part.
 */
final class ProbabilityWriter {

	private static final int MOST_ROWS_FITTED = 20_000;

	private final FoldRows rows;
	private final FoldStore store;
	private final Labels labels;
	private final List<RunColumn> columns;
	private final Unreadable unreadable;

	ProbabilityWriter(FoldRows rows, FoldStore store, Labels labels, List<RunColumn> columns, Unreadable unreadable) {
		this.rows = rows;
		this.store = store;
		this.labels = labels;
		this.columns = columns;
		this.unreadable = unreadable;
	}

	/** Writes the file; returns the metrics of what was held out, and the temperature. */
	Map<String, Double> write() throws IOException {
		double temperature = Temperature.fit(sample(), labels);
		var all = new PartTally(labels);
		var validation = new PartTally(labels);
		try (FoldReaders logits = FoldReaders.open(rows, store::logits);
				FloatNpy out = FloatNpy.create(store.folder().probabilities(), labels.rows(), logits.columns())) {
			float[] row = new float[logits.columns()];
			float[] sum = new float[row.length];
			for (int r = 0; r < labels.rows(); r++) {
				boolean labelled = labels.isLabelled(r);
				Arrays.fill(sum, 0);
				logits.read(r, row, (fold, values) -> add(sum, values, temperature, labelled ? 1 : rows.folds()));
				finish(r, sum, rows.split() && rows.samples().get(r).fold() == RunSample.VALIDATION ? validation : all);
				out.write(r, sum);
			}
			out.force();
		}
		Map<String, Double> metrics = rows.split() ? split(all, validation) : all.metrics("");
		metrics.put("temperature", temperature);
		return metrics;
	}

	/** The test part's figures are the run's; without a test part the validation part's are. */
	private Map<String, Double> split(PartTally test, PartTally validation) {
		var metrics = new TreeMap<String, Double>();
		PartTally whole = test.isEmpty() ? validation : test;
		metrics.putAll(whole.metrics(""));
		metrics.putAll(validation.metrics("validation_"));
		if (!test.isEmpty()) {
			metrics.putAll(test.metrics("test_"));
			metrics.putAll(test.categoryMetrics("test_accuracy.", columns));
		}
		return metrics;
	}

	private void add(float[] sum, float[] logits, double temperature, int networks) {
		float[] scaled = Temperature.scaled(logits, temperature);
		labels.toProbabilities(scaled);
		float share = 1f / networks;
		for (int k = 0; k < sum.length; k++) {
			sum[k] += share * scaled[k];
		}
	}

	private void finish(int row, float[] probabilities, PartTally tally) {
		if (!rows.isOutOfSample(row)) {
			Arrays.fill(probabilities, Float.NaN);
		} else if (unreadable.contains(row)) {
			Arrays.fill(probabilities, 1f / probabilities.length);
		} else if (labels.isLabelled(row)) {
			tally.add(row, probabilities);
		}
	}

	/** Rows that the temperature is fitted on: held out, and with a split not those of the test part. */
	private List<Temperature.Row> sample() throws IOException {
		int stride = Math.max(1, labels.rows() / MOST_ROWS_FITTED);
		var sample = new ArrayList<Temperature.Row>();
		try (FoldReaders logits = FoldReaders.open(rows, store::logits)) {
			float[] values = new float[logits.columns()];
			for (int r = 0; r < labels.rows(); r++) {
				int number = r;
				boolean wanted = labels.isLabelled(r) && r % stride == 0 && !unreadable.contains(r)
						&& (!rows.split() || rows.samples().get(r).fold() == RunSample.VALIDATION);
				logits.read(r, values, (fold, row) -> {
					if (wanted) {
						sample.add(new Temperature.Row(row.clone(), number));
					}
				});
			}
		}
		return sample;
	}
}
