package org.reannotate.audit.training;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.recipe.Recipe;

/**
 * What a search found.
 *
 * @param file {@code runs/search-<time>.json}, where it is kept
 * @param started ISO instant
 * @param base what trials were made from
 * @param trials by number
 * @param best the number of the best trial on the validation part; 0 when none was trained
 * @param cancelled whether a person ended it before its time
 */
public record SearchResult(Path file, String started, Recipe base, List<Trial> trials, int best, boolean cancelled) {
    /** Copies the list. */
    public SearchResult {
        trials = List.copyOf(trials);
    }

    /** The recipe to take: that of the best trial; null when none was trained. */
    public @Nullable Recipe winner() {
        return trials.stream().filter(trial -> trial.number() == best).findFirst().map(Trial::recipe).orElse(null);
    }
}
