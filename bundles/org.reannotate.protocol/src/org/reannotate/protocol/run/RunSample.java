package org.reannotate.protocol.run;

/**
 * One row of a run's input; a line of {@code samples.jsonl}.
 *
 * @param id          the sample's stable id
 * @param path        absolute path of the image
 * @param contentHash of the image's bytes, hex, 128 bits or more: key of the embeddings cache
 * @param label       column of the given label, or {@code -1} for none: predicted, never trained on
 * @param fold        fold that holds the sample out, {@code 0..folds-1}
 */
public record RunSample(long id, String path, String contentHash, int label, int fold) {
}
