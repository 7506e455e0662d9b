package org.reannotate.audit.internal.search;

import java.time.Duration;

import org.reannotate.audit.training.SearchListener;

/**
 * Who hears of a search, and how long it may take.
 *
 * @param listener told of every change of the table
 * @param budget time in all
 */
public record TrialTableOptions(SearchListener listener, Duration budget) {
}
