package org.reannotate.modelservice.internal.kept;

/** Who goes first. */
public enum Lane {
    /** Somebody waits for the answer: it is asked for at once and overtakes what runs in the background. */
    INTERACTIVE,
    /** One at a time, and not while the service is paused. */
    BACKGROUND
}
