package org.reannotate.modelservice.internal.process;

/** Takes lines for the run's log. Thread-safe; never fails. */
@FunctionalInterface
interface LogSink {
    /** Adds one line. */
    void line(String text);
}
