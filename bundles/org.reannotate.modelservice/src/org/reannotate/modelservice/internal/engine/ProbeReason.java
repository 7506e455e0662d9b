package org.reannotate.modelservice.internal.engine;

import java.util.List;
import java.util.Locale;

import org.reannotate.core.model.ModelException;

/** Why a probe failed, in one or two sentences. */
final class ProbeReason {

    private static final List<String> TELLING = List.of("cannot open shared object", "error while loading",
            "cuda driver", "cuda:", "cudnn", "no cuda", "out of memory", "what():", "terminate called", "unsatisfiedlink");
    private static final int LONGEST = 300;

    private ProbeReason() {
    }

    /** What a person can do something about: the first sentence, and the line of the log that names the cause. */
    static String of(ModelException failure) {
        String text = String.valueOf(failure.getMessage());
        int log = text.indexOf(" Its log is ");
        String said = log < 0 ? text : text.substring(0, log);
        String cause = text.lines().skip(1).map(String::strip).filter(ProbeReason::tells).findFirst().orElse("");
        return shortened(said.lines().findFirst().orElse("").strip()) + (cause.isEmpty() ? "" : " (" + shortened(cause) + ")");
    }

    private static boolean tells(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return TELLING.stream().anyMatch(lower::contains);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
    }
}
