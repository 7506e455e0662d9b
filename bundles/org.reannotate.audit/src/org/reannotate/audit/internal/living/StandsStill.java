package org.reannotate.audit.internal.living;

/** The findings of the active run cannot be updated; the message says why, for people. */
public final class StandsStill extends Exception {
    private static final long serialVersionUID = 1L;

    StandsStill(String reason) {
        super(reason);
    }
}
