package org.reannotate.audit.insight;

/**
 * What the run says about one sample, out of sample.
 *
 * @param sampleId the sample
 * @param labelProbability of the label as decided, [0, 1]; 0 where the run did not know that category
 * @param predicted id of the category with the highest probability
 * @param predictedProbability the highest probability, [0, 1]
 */
public record SampleReading(int sampleId, double labelProbability, int predicted, double predictedProbability) {
}
