package org.reannotate.modelservice.service;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.internal.process.WorkerFailure;

/** What a person is told about a worker that failed: what happened, what to do, what it printed last. */
final class FailureText {
    private static final int LINES = 8;

    private FailureText() {
    }

    static ModelException exception(WorkerFailure failure, Path log) {
        String text = Stream.of(sentence(failure.getMessage()), advice(failure.kind()), printed(failure, log))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return new ModelException(text, failure);
    }

    private static String advice(WorkerFailure.Kind kind) {
        return switch (kind) {
            case NOT_STARTED -> "Check that this Java (" + System.getProperty("java.home")
                    + ") may start processes, and that the installation is complete.";
            case CRASHED -> "Go on from the last finished fold with --resume; if it happens again, send us the log.";
            case OUT_OF_MEMORY, KILLED -> "Close other programs, or choose a smaller network, image size or batch size; then "
                    + "go on with --resume.";
            case HUNG -> "It was ended. Go on from the last finished fold with --resume.";
            case ANSWERED -> "";
        };
    }

    private static String printed(WorkerFailure failure, Path log) {
        List<String> lines = failure.log();
        if (failure.kind() == WorkerFailure.Kind.ANSWERED || lines.isEmpty()) {
            return "Its log is " + log + ".";
        }
        return "Its log is " + log + "; it ends with:\n" + lines.stream().skip(Math.max(0, lines.size() - LINES))
                .map(line -> "    " + line).collect(Collectors.joining("\n"));
    }

    static String sentence(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() || ".!?".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0 ? trimmed : trimmed + ".";
    }
}
