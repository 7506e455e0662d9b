package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.run.PartTally;
import org.reannotate.worker.internal.run.Temperature;

/**
 * Writes what the heads say of every row: the head that holds it out, the mean over all where none learned from it, NaN
 * where all did, uniform where the image could not be read; as sure as they are right.
 */
final class RefitWriter {

	/** Rows that the temperature is fitted on. */
	private static final int MOST_ROWS_FITTED = 4_000;

	private final Labels labels;
	private final boolean[] usable;
	private final Grouping grouping;
	private final Parts parts;
	private double temperature = 1;
	private final PartTally tally;

	RefitWriter(Labels labels, boolean[] usable, Grouping grouping, Parts parts) {
		this.labels = labels;
		this.usable = usable;
		this.grouping = grouping;
		this.parts = parts;
		this.tally = new PartTally(labels);
	}

	/** Returns accuracy, log loss and temperature. */
	Map<String, Double> write(HeadRefit refit, List<Head> heads, Path file) throws WorkerException, IOException {
		fit(refit, heads);
		int categories = heads.get(0).columns().length;
		float[] sum = new float[categories];
		try (FloatNpy out = FloatNpy.create(file, labels.rows(), categories)) {
			refit.predict(heads, (fold, row, logits) -> {
				boolean all = grouping.isOfAll(row);
				if (!all || fold == 0) {
					Arrays.fill(sum, 0);
				}
				add(sum, logits, all ? 1f / grouping.heads() : 1);
				if (!all || fold == grouping.heads() - 1) {
					put(out, row, sum);
				}
			});
			writeLearned(out, sum);
			out.force();
		}
		Map<String, Double> metrics = tally.metrics("");
		metrics.put("temperature", temperature);
		return metrics;
	}

	private void writeLearned(FloatNpy out, float[] row) throws IOException {
		Arrays.fill(row, Float.NaN);
		for (int r = 0; r < labels.rows(); r++) {
			if (grouping.isOfNone(r)) {
				out.write(r, row);
			}
		}
	}

	private void fit(HeadRefit refit, List<Head> heads) throws WorkerException {
		int stride = Math.max(1, labels.rows() / MOST_ROWS_FITTED);
		List<Temperature.Row> sample = new ArrayList<>();
		refit.predict(heads, (fold, row, logits) -> {
			if (row % stride == 0 && labels.isLabelled(row) && usable[row] && parts.isFitted(row)) {
				sample.add(new Temperature.Row(logits.clone(), row));
			}
		});
		temperature = Temperature.fit(sample, labels);
	}

	private void add(float[] sum, float[] logits, float share) {
		float[] scaled = Temperature.scaled(logits, temperature);
		labels.toProbabilities(scaled);
		for (int k = 0; k < sum.length; k++) {
			sum[k] += share * scaled[k];
		}
	}

	private void put(FloatNpy out, int row, float[] probabilities) throws WorkerException {
		if (!usable[row]) {
			Arrays.fill(probabilities, 1f / probabilities.length);
		} else if (labels.isLabelled(row) && parts.isCounted(row)) {
			tally.add(row, probabilities);
		}
		try {
			out.write(row, probabilities);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.WRITE_FAILED, NLS.bind(Messages.RefitWriter_disk, IoWords.of(e)), e);
		}
	}
}
