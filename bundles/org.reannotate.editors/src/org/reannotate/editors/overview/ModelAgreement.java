package org.reannotate.editors.overview;

import java.util.HashMap;
import java.util.Map;

import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * How far a model that has not seen the images and their labels agree.
 *
 * @param asked images with a label and a prediction
 * @param share of them where both are the same, in [0, 1]; NaN where none was asked
 * @param kappa the same beyond what chance would bring, at most 1, 0 for chance (Cohen: A coefficient of agreement for
 *              nominal scales, 1960); NaN where none was asked
 */
record ModelAgreement(int asked, double share, double kappa) {

	/** No model has been asked. */
	static final ModelAgreement NONE = new ModelAgreement(0, Double.NaN, Double.NaN);

	/** Below it agreement is "fair" at best (Landis and Koch: The measurement of observer agreement, 1977). */
	private static final double MODERATE = 0.4;

	/** Fewer say nothing. */
	private static final int FEWEST = 20;

	/** The agreement on all images that are present. */
	static ModelAgreement of(SampleIndex index) {
		Map<Integer, Long> labels = new HashMap<>();
		Map<Integer, Long> predictions = new HashMap<>();
		int asked = 0;
		int same = 0;
		for (int row = 0; row < index.size(); row++) {
			int label = index.category(row);
			int prediction = index.prediction(row);
			if (index.missing(row) || label == CategoryRecord.NONE || prediction == CategoryRecord.NONE) {
				continue;
			}
			labels.merge(label, 1L, Long::sum);
			predictions.merge(prediction, 1L, Long::sum);
			asked++;
			same += label == prediction ? 1 : 0;
		}
		return asked == 0 ? NONE : of(asked, same, chance(labels, predictions, asked));
	}

	private static double chance(Map<Integer, Long> labels, Map<Integer, Long> predictions, int asked) {
		return labels.entrySet().stream().mapToDouble(
				label -> (double) label.getValue() / asked * predictions.getOrDefault(label.getKey(), 0L) / asked).sum();
	}

	private static ModelAgreement of(int asked, int same, double chance) {
		double share = (double) same / asked;
		return new ModelAgreement(asked, share, chance == 1 ? 1 : (share - chance) / (1 - chance));
	}

	/** Whether the model is too weak for anybody to rely on what it finds, or does not find. */
	boolean weak() {
		return asked >= FEWEST && kappa < MODERATE;
	}
}
