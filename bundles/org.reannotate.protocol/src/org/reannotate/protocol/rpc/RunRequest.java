package org.reannotate.protocol.rpc;

/**
 * Asks for a run.
 *
 * @param folder absolute path of the partial run folder; holds {@code run.json} (with the recipe) and the input
 */
public record RunRequest(String folder) {
}
