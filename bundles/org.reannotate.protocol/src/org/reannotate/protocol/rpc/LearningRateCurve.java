package org.reannotate.protocol.rpc;

import java.util.List;

/**
 * Loss against learning rate (Smith, Cyclical Learning Rates for Training Neural Networks, 2017, section 3.3): the rate
 * rises exponentially from step to step over about an epoch, until the loss diverges.
 *
 * @param rates     rising
 * @param losses    smoothed, as many, all finite
 * @param suggested rate to train with
 * @param steepest  where the loss falls fastest over the logarithm of the rate
 * @param notes     sentences for people, as that batches had to be smaller
 */
public record LearningRateCurve(double[] rates, double[] losses, double suggested, double steepest, List<String> notes) {

	/** Same with other notes. */
	public LearningRateCurve withNotes(List<String> value) {
		return new LearningRateCurve(rates, losses, suggested, steepest, List.copyOf(value));
	}
}
