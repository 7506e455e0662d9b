package org.reannotate.audit.internal.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.SearchResult;
import org.reannotate.audit.training.Trial;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.AtomicFile;
import org.reannotate.protocol.words.IoWords;

/** The files {@code runs/search-<time>.json}: written after every trial, so that a search that is killed keeps its table. */
public final class SearchFiles {
    private static final Pattern NAME = Pattern.compile("search-\\d{8}-\\d{6}(-\\d+)?\\.json");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int FORMAT = 1;
    private static final long LIMIT = 64L << 20;

    private SearchFiles() {
    }

    /** As JSON has it: what is not known is missing. */
    private record Row(int number, Recipe recipe, int rung, int epochs, String state, @Nullable Double validationAccuracy,
            @Nullable Double validationLoss, double seconds, @Nullable String message) {

        static Row of(Trial trial) {
            return new Row(trial.number(), trial.recipe(), trial.rung(), trial.epochs(), trial.state().name(),
                    known(trial.validationAccuracy()), known(trial.validationLoss()), trial.seconds(), trial.message());
        }

        private static @Nullable Double known(double value) {
            return Double.isFinite(value) ? value : null;
        }

        Trial trial() {
            return new Trial(number, recipe, rung, epochs, Trial.State.valueOf(state), number(validationAccuracy),
                    number(validationLoss), seconds, message);
        }

        private static double number(@Nullable Double value) {
            return value == null ? Double.NaN : value;
        }
    }

    private record Content(int format, String started, Recipe base, List<Row> trials, int best, boolean cancelled) {
    }

    /** A name that is free. */
    static Path free(Path runs, Instant started) {
        String base = "search-" + STAMP.format(started);
        Path file = runs.resolve(base + ".json");
        for (int i = 2; Files.exists(file); i++) {
            file = runs.resolve(base + "-" + i + ".json");
        }
        return file;
    }

    static void write(SearchResult result) throws IOException {
        AtomicFile.write(result.file(), Json.pretty(new Content(FORMAT, result.started(), result.base(),
                result.trials().stream().map(Row::of).toList(), result.best(), result.cancelled())));
    }

    /** All results among the runs, newest first; files that cannot be read are left out. */
    public static List<SearchResult> list(Path runs) throws AuditException {
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (var entries = Files.list(runs)) {
            var results = new ArrayList<SearchResult>();
            for (Path file : entries.filter(entry -> NAME.matcher(entry.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::toString).reversed()).toList()) {
                SearchResult result = read(file);
                if (result != null) {
                    results.add(result);
                }
            }
            return List.copyOf(results);
        } catch (IOException e) {
            throw new AuditException(NLS.bind(Messages.SearchFiles_unreadable, runs, IoWords.of(e)), e);
        }
    }

    private static @Nullable SearchResult read(Path file) {
        try {
            Content content = Json.read(file, Content.class, LIMIT);
            return content.format() > FORMAT || content.base() == null || content.trials() == null ? null
                    : new SearchResult(file, String.valueOf(content.started()), content.base(),
                            content.trials().stream().map(Row::trial).toList(), content.best(), content.cancelled());
        } catch (IOException | RuntimeException e) {
            // A damaged or foreign file; Gson and enums throw exceptions of many kinds.
            return null;
        }
    }
}
