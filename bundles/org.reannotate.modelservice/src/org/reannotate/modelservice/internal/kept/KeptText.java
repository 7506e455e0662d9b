package org.reannotate.modelservice.internal.kept;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.modelservice.internal.process.Sentence;
import org.reannotate.modelservice.internal.process.WorkerFailure;
import org.reannotate.protocol.words.TimeSpan;

/** What people are told about a process that did not do what it was asked: what happened, what to do. */
final class KeptText {
    private KeptText() {
    }

    /** About a process that lives and said no. */
    static String of(WorkerFailure failure) {
        return Sentence.of(failure.getMessage());
    }

    /** About a process that did not live. */
    static String of(WorkerFailure failure, @Nullable Path log) {
        String advice = switch (failure.kind()) {
            case NOT_STARTED -> NLS.bind(Messages.KeptText_notStarted, System.getProperty("java.home"));
            case OUT_OF_MEMORY -> Messages.KeptText_outOfMemory;
            case CRASHED, KILLED, HUNG -> Messages.KeptText_another;
            case ANSWERED -> "";
        };
        String printed = log == null ? "" : NLS.bind(Messages.KeptText_log, log);
        return Stream.of(Sentence.of(failure.getMessage()), advice, printed).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** About a process that is not tried yet. */
    static String later(String why, Duration left) {
        return NLS.bind(Messages.KeptText_later, why, TimeSpan.of(left.toSeconds()));
    }
}
