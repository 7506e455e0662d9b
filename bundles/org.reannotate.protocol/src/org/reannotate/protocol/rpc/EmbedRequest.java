package org.reannotate.protocol.rpc;

/**
 * Asks for embeddings.
 *
 * @param backbone  folder of the backbone
 * @param samples   absolute path of a {@code samples.jsonl}
 * @param output    absolute path of the float32 N x D {@code .npy} to write; zero rows for unreadable images
 * @param batchSize images a step
 */
public record EmbedRequest(String backbone, String samples, String output, int batchSize) {
}
