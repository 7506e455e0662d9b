package org.reannotate.protocol.rpc;

/**
 * Asks for heads trained again on the embeddings that a run kept.
 *
 * @param folder    absolute path of the finished run
 * @param output    absolute path of the folder to fill: a {@link org.reannotate.protocol.run.RunFolder} in layout that
 *                  holds the input (columns, samples, folds) of today. Rows that the run knows, by id and content hash,
 *                  take their embeddings from it; others are embedded now
 * @param previous  absolute path of the folder that the last such request filled, to start from; empty: from the run
 * @param threads   at once
 * @param mostBytes that the embeddings of each fold's network may take on the disk, where every fold has a space of its
 *                  own; more is refused
 */
public record RefitRequest(String folder, String output, String previous, int threads, long mostBytes) {
}
