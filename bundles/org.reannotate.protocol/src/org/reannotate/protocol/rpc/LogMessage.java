package org.reannotate.protocol.rpc;

/**
 * A line for the log.
 *
 * @param level {@code info}, {@code warning} or {@code error}
 * @param text  one or more lines
 */
public record LogMessage(String level, String text) {
}
