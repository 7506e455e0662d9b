package org.reannotate.worker.internal.training;

import java.util.List;

import org.reannotate.protocol.run.WrongSample;

/**
 * What a network says of rows it does not learn from.
 *
 * @param loss             mean; NaN without rows
 * @param accuracy         share answered right; NaN without rows
 * @param categoryAccuracy by given label, NaN where there is no row
 * @param wrong            at most as many as a line of the log names, surest first
 */
public record Watched(double loss, double accuracy, List<Double> categoryAccuracy, List<WrongSample> wrong) {
}
