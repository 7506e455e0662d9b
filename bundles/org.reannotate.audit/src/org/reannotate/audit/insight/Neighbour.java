package org.reannotate.audit.insight;

/**
 * A sample that looks like another one to the network.
 *
 * @param sampleId the sample
 * @param similarity cosine of the two embeddings, [-1, 1]; 1 = the same direction
 */
public record Neighbour(int sampleId, double similarity) {
}
