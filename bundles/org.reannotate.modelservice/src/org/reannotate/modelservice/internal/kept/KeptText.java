package org.reannotate.modelservice.internal.kept;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.modelservice.internal.process.WorkerFailure;

/** What people are told about a process that did not do what it was asked: what happened, what to do. */
final class KeptText {
    private KeptText() {
    }

    /** About a process that lives and said no. */
    static String of(WorkerFailure failure) {
        return sentence(failure.getMessage());
    }

    /** About a process that did not live. */
    static String of(WorkerFailure failure, @Nullable Path log) {
        String advice = switch (failure.kind()) {
            case NOT_STARTED -> "Check that this Java (" + System.getProperty("java.home")
                    + ") may start processes, and that the installation is complete.";
            case OUT_OF_MEMORY -> "Close other programs, then restart the model service.";
            case CRASHED, KILLED, HUNG -> "Another one is tried with the next request.";
            case ANSWERED -> "";
        };
        return (sentence(failure.getMessage()) + " " + advice).strip() + (log == null ? "" : " Its log is " + log + ".");
    }

    /** About a process that is not tried yet. */
    static String later(String why, Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        String time = seconds < 120 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
        return why + " The next try is in " + time + "; restart the model service to try now.";
    }

    private static String sentence(@Nullable String text) {
        String trimmed = String.valueOf(text).strip();
        return trimmed.isEmpty() || ".!?".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0 ? trimmed : trimmed + ".";
    }
}
