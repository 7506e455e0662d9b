package org.reannotate.modelservice.internal.engine;

import java.util.regex.Pattern;

import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.internal.process.Sentence;
import org.reannotate.modelservice.internal.process.WorkerFailure;

/** Why a probe failed, in one or two sentences. */
final class ProbeReason {

    private static final Pattern TELLING = Pattern.compile("cannot open shared object|error while loading|cuda driver|cuda:"
            + "|cudnn|no cuda|out of memory|what\\(\\):|terminate called|unsatisfiedlink", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 300;

    private ProbeReason() {
    }

    /** What happened, and the line that names the cause among the last ones that a worker printed. */
    static String of(ModelException failure) {
        String said = shortened(String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip());
        if (!(failure.getCause() instanceof WorkerFailure worker)) {
            return said;
        }
        String happened = shortened(Sentence.of(worker.getMessage()));
        return worker.log().stream().map(String::strip).filter(ProbeReason::tells).findFirst()
                .map(line -> happened + " (" + shortened(line) + ")").orElse(happened);
    }

    private static boolean tells(String line) {
        return TELLING.matcher(line).find();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
    }
}
