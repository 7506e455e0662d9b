package org.reannotate.protocol.rpc;

/**
 * Loss against learning rate (Smith, Cyclical Learning Rates for Training Neural Networks, 2017, section 3.3): the rate
 * rises exponentially from step to step over about an epoch, until the loss diverges.
 *
 * @param rates     rising
 * @param losses    smoothed, as many, all finite
 * @param suggested rate to train with
 * @param steepest  where the loss falls fastest over the logarithm of the rate
 */
public record LearningRateCurve(double[] rates, double[] losses, double suggested, double steepest) {
}
