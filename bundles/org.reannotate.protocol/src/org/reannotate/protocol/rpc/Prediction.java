package org.reannotate.protocol.rpc;

/**
 * What a run says of one image.
 *
 * @param probabilities by column of the run (or of the heads fitted since), {@code [0, 1]}
 * @param columns       id of the category of each
 * @param embedding     D, as {@code embeddings.npy} would hold it for {@code fold}; comparable with the rows of that fold
 *                      only, where every fold has a space of its own
 * @param refitted      whether heads fitted since the run answered, on the labels of then
 * @param millis        from request to answer, in the worker
 */
public record Prediction(float[] probabilities, int[] columns, float[] embedding, boolean refitted, double millis) {
}
