package org.reannotate.audit.training;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.protocol.recipe.Recipe;

/**
 * What to train.
 *
 * @param store open store of the dataset; stays open and stays the caller's
 * @param recipe complete; ignored when resuming
 * @param data which labels and categories; ignored when resuming
 * @param resume name of an interrupted, cancelled or failed run to go on with, by its own recipe and the labels that it
 *        started with; null: a new run
 */
public record TrainingRequest(DatasetStore store, Recipe recipe, DataChoice data, @Nullable String resume) {

    /** A new run on the labels with decisions. */
    public static TrainingRequest of(DatasetStore store, Recipe recipe) {
        return new TrainingRequest(store, recipe, DataChoice.DEFAULT, null);
    }

    /** The same request with other data. */
    public TrainingRequest withData(DataChoice other) {
        return new TrainingRequest(store, recipe, other, resume);
    }

    /** The same request, going on with that run. */
    public TrainingRequest resuming(String runName) {
        return new TrainingRequest(store, recipe, data, runName);
    }
}
