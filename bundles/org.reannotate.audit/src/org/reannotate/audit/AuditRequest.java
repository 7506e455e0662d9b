package org.reannotate.audit;

import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.core.dataset.DatasetStore;

/**
 * What to audit, and how.
 *
 * @param store open store of the dataset; stays open and stays the caller's
 * @param recipe which network, on which backbone, with which changes to its hyperparameters
 * @param labelIssues filter and score of the label issues
 * @param nearDuplicates whether near-duplicates are looked for; exact ones always are
 * @param resume goes on with the last unfinished run of this dataset, where there is one that fits the data and the
 *        recipe; starts afresh otherwise, and says so
 */
public record AuditRequest(DatasetStore store, RecipeRequest recipe, LabelIssueOptions labelIssues,
        boolean nearDuplicates, boolean resume) {

    /** An audit with everything at its default. */
    public static AuditRequest of(DatasetStore store) {
        return new AuditRequest(store, RecipeRequest.automatic(), LabelIssueOptions.defaults(), true, false);
    }

    /** The same audit with another choice of network. */
    public AuditRequest withRecipe(RecipeRequest other) {
        return new AuditRequest(store, other, labelIssues, nearDuplicates, resume);
    }

    /** The same audit with other filters or scores. */
    public AuditRequest withLabelIssues(LabelIssueOptions other) {
        return new AuditRequest(store, recipe, other, nearDuplicates, resume);
    }

    /** The same audit with or without a search for near-duplicates. */
    public AuditRequest withNearDuplicates(boolean search) {
        return new AuditRequest(store, recipe, labelIssues, search, resume);
    }

    /** The same audit, going on with the last unfinished run or not. */
    public AuditRequest withResume(boolean goOn) {
        return new AuditRequest(store, recipe, labelIssues, nearDuplicates, goOn);
    }
}
