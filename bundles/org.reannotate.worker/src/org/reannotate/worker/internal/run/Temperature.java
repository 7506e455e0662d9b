package org.reannotate.worker.internal.run;

import java.util.List;

import org.reannotate.worker.internal.labels.Labels;

/**
 * One factor for all logits of a run that makes out-of-sample probabilities as sure as they are right (Guo et al., On
 * Calibration of Modern Neural Networks, 2017, section 4.2): the temperature with the smallest log loss.
 */
public final class Temperature {

	private static final double LOWEST = Math.log(0.2);
	private static final double HIGHEST = Math.log(5);
	private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
	private static final int STEPS = 30;

	/** Logits of one labelled row. */
	public record Row(float[] logits, int row) {
	}

	private Temperature() {
	}

	/** The best one in 0.2 to 5; 1 without rows. */
	public static double fit(List<Row> rows, Labels labels) {
		if (rows.isEmpty()) {
			return 1;
		}
		double low = LOWEST;
		double high = HIGHEST;
		for (int i = 0; i < STEPS; i++) {
			double left = high - GOLDEN * (high - low);
			double right = low + GOLDEN * (high - low);
			if (loss(rows, labels, Math.exp(left)) <= loss(rows, labels, Math.exp(right))) {
				high = right;
			} else {
				low = left;
			}
		}
		return Math.exp((low + high) / 2);
	}

	private static double loss(List<Row> rows, Labels labels, double temperature) {
		double sum = 0;
		for (Row row : rows) {
			float[] scaled = scaled(row.logits(), temperature);
			sum += labels.derive(scaled, 0, 1, row.row());
		}
		return sum / rows.size();
	}

	/** A copy divided by the temperature. */
	public static float[] scaled(float[] logits, double temperature) {
		float[] scaled = new float[logits.length];
		for (int k = 0; k < scaled.length; k++) {
			scaled[k] = (float) (logits[k] / temperature);
		}
		return scaled;
	}
}
