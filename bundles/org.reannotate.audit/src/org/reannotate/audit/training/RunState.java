package org.reannotate.audit.training;

/** How far a run came, as the Runs view tells it. */
public enum RunState {
    /** A living process works on it. */
    RUNNING,
    /** The process that worked on it is gone. */
    INTERRUPTED,
    /** Whole. */
    FINISHED,
    /** Ended by an error. */
    FAILED,
    /** Ended by a person. */
    CANCELLED
}
