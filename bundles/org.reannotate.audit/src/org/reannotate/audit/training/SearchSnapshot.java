package org.reannotate.audit.training;

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How far a search is.
 *
 * @param trials by number
 * @param best the best so far on the validation part, by accuracy, then by loss, whichever rung it is from; null before
 *        the first is done
 * @param spent so far
 * @param budget in all
 */
public record SearchSnapshot(List<Trial> trials, @Nullable Trial best, Duration spent, Duration budget) {
    /** Copies the list. */
    public SearchSnapshot {
        trials = List.copyOf(trials);
    }
}
