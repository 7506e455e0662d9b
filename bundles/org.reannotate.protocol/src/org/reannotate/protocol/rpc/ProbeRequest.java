package org.reannotate.protocol.rpc;

/**
 * Asks what the engine can do.
 *
 * @param device {@code -1} for the CPU, else the number of the GPU
 */
public record ProbeRequest(int device) {
}
