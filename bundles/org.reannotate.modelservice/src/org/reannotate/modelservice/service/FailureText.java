package org.reannotate.modelservice.service;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.internal.process.Sentence;
import org.reannotate.modelservice.internal.process.WorkerFailure;

/** What a person is told about a worker that failed: what happened, what to do, what it printed last. */
final class FailureText {
    private static final int LINES = 8;
    private static final String INDENT = "\n    ";

    private FailureText() {
    }

    static ModelException exception(WorkerFailure failure, Path log) {
        String text = Stream.of(Sentence.of(failure.getMessage()), advice(failure.kind()), printed(failure, log))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return new ModelException(text, failure);
    }

    private static String advice(WorkerFailure.Kind kind) {
        return switch (kind) {
            case NOT_STARTED -> NLS.bind(Messages.FailureText_notStarted, System.getProperty("java.home"));
            case CRASHED -> Messages.FailureText_crashed;
            case OUT_OF_MEMORY, KILLED -> Messages.FailureText_outOfMemory;
            case HUNG -> Messages.FailureText_hung;
            case ANSWERED -> "";
        };
    }

    private static String printed(WorkerFailure failure, Path log) {
        List<String> lines = failure.log();
        if (failure.kind() == WorkerFailure.Kind.ANSWERED || lines.isEmpty()) {
            return NLS.bind(Messages.FailureText_log, log);
        }
        return NLS.bind(Messages.FailureText_logEnd, log,
                lines.stream().skip(Math.max(0, lines.size() - LINES))
                        .map(line -> INDENT + line).collect(Collectors.joining()));
    }
}
