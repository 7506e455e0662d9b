package org.reannotate.protocol.run;

/**
 * An image that could not be read in a run: its rows are uniform probabilities and zero embeddings,
 * and take part in no finding.
 *
 * @param row    in the arrays
 * @param id     of the sample
 * @param path   absolute
 * @param reason in words
 */
public record UnreadableSample(int row, long id, String path, String reason) {
}
