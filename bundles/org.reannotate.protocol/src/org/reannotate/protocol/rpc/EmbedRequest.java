package org.reannotate.protocol.rpc;

/**
 * Asks for embeddings.
 *
 * @param backbone  folder of the backbone, or a model of the zoo as a recipe names it
 * @param online    whether that model may be downloaded
 * @param samples   absolute path of a {@code samples.jsonl}
 * @param output    absolute path of the float32 N x D {@code .npy} to write; zero rows for unreadable images
 * @param batchSize images a step
 */
public record EmbedRequest(String backbone, boolean online, String samples, String output, int batchSize) {
}
