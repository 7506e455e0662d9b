package org.reannotate.audit.training;

import java.time.Duration;

import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.protocol.recipe.Recipe;

/**
 * What to search.
 *
 * @param store open store of the dataset; stays open and stays the caller's
 * @param base what trials are made from; its seed fixes which ones are drawn
 * @param data which labels and categories
 * @param space what varies
 * @param budget time after which the search ends with the best so far; at least one trial is made
 */
public record SearchRequest(DatasetStore store, Recipe base, DataChoice data, SearchSpace space, Duration budget) {
    /** Checks the budget; throws {@link IllegalArgumentException} in words for people. */
    public SearchRequest {
        if (budget.isNegative() || budget.isZero()) {
            throw new IllegalArgumentException(Messages.SearchRequest_noTime);
        }
    }
}
