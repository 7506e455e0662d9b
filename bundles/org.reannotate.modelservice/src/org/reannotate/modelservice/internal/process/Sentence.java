package org.reannotate.modelservice.internal.process;

import org.eclipse.jdt.annotation.Nullable;

/** What others said, as a sentence after which another one may follow. */
public final class Sentence {
    private Sentence() {
    }

    /** The text with a full stop where it ends without one. */
    public static String of(@Nullable String text) {
        String trimmed = String.valueOf(text).strip();
        return trimmed.isEmpty() || ".!?".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0 ? trimmed : trimmed + ".";
    }
}
