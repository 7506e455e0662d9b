package org.reannotate.protocol.run;

/**
 * An image that an epoch's network takes for something else than its labels.
 *
 * @param sample      stable id
 * @param column      what it takes it for
 * @param probability of that
 */
public record WrongSample(long sample, int column, double probability) {
}
