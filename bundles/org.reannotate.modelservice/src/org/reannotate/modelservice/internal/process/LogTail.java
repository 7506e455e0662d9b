package org.reannotate.modelservice.internal.process;

import java.util.ArrayDeque;
import java.util.List;

/** The last lines of a log, for messages. Thread-safe. */
final class LogTail {
    private static final int LINES = 30;
    private static final int LINE_LENGTH = 500;

    private final ArrayDeque<String> lines = new ArrayDeque<>();

    synchronized void add(String line) {
        if (lines.size() == LINES) {
            lines.removeFirst();
        }
        lines.addLast(line.length() <= LINE_LENGTH ? line : line.substring(0, LINE_LENGTH) + " ...");
    }

    /** Oldest first. */
    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** Whether one of the last lines contains {@code text}. */
    synchronized boolean mentions(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }
}
