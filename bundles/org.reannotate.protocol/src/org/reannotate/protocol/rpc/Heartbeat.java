package org.reannotate.protocol.rpc;

/**
 * A sign of life.
 *
 * @param count      since the start
 * @param steps      batches computed since the start: unchanged for long while a request runs means a hang
 * @param heapBytes  Java heap in use
 */
public record Heartbeat(long count, long steps, long heapBytes) {
}
