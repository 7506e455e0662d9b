package org.reannotate.protocol.rpc;

/**
 * Asks for the loss against the learning rate.
 *
 * @param folder    absolute path of a partial run folder, prepared as for a run; stays as it is
 * @param from      first learning rate, above 0
 * @param to        last one, above {@code from}
 * @param batchSize images a step at most; the recipe's, or fewer after memory ran out
 */
public record LearningRateRequest(String folder, double from, double to, int batchSize) {
}
