package org.reannotate.modelservice.internal.process;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A request that a worker did not fulfil. The message is for people and complete but for what to do, which depends on
 * who asked.
 */
public final class WorkerFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** How it failed: what decides whether another try can help. */
    public enum Kind {
        /** The process could not be started or never connected. */
        NOT_STARTED,
        /** The process ended in the middle of the request. */
        CRASHED,
        /** Something killed the process: a person, or the system when memory runs out. */
        KILLED,
        /** The process ended for lack of memory. */
        OUT_OF_MEMORY,
        /** No sign of life or no progress for too long. */
        HUNG,
        /** It answered with an error of its own. */
        ANSWERED
    }

    private final Kind kind;
    private final transient List<String> log;

    /** A failure after these last lines of the log. */
    public WorkerFailure(Kind kind, String message, List<String> log, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.log = List.copyOf(log);
    }

    /** How it failed. */
    public Kind kind() {
        return kind;
    }

    /** The last lines the worker printed, oldest first. */
    public List<String> log() {
        return log;
    }
}
