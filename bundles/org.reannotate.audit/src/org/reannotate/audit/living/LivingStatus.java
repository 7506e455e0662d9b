package org.reannotate.audit.living;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How the findings of a dataset keep up with its decisions.
 *
 * @param kind in a word
 * @param text why they wait or stand still, a sentence for people; null where {@code kind} says it all
 */
public record LivingStatus(Kind kind, @Nullable String text) {

    /** In a word. */
    public enum Kind {
        /** Nobody wants it, or there is no run yet. */
        OFF,
        /** They know every decision. */
        CURRENT,
        /** There are newer decisions; they are looked at in a moment. */
        WAITING,
        /** They are being worked out. */
        WORKING,
        /** They stay as they are until the next run. */
        STANDING_STILL,
        /** The last try failed; the next decision brings another one. */
        FAILED
    }
}
