package org.reannotate.audit.training;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.audit.AuditException;
import org.reannotate.core.dataset.DatasetStore;

/**
 * Searches for good hyperparameters: random search with successive halving (Jamieson, Talwalkar, 2016) within a time
 * budget. Many recipes are trained for few epochs, the better third of them for three times as many, and so on. Trials
 * learn from the training part and are judged on the validation part of a three-way split; the test part takes no part:
 * its images are not even read. An OSGi service, {@link Trainings} without OSGi.
 */
public interface Search {
    /**
     * Searches. Blocks until the time is over: call it from a job.
     *
     * @param monitor when it is cancelled the search ends at once with what it found so far
     * @return what was found, also after cancelling; kept in a file of the dataset
     * @throws AuditException when the recipe has nothing to search, no trial can be trained, or the dataset is being
     *         trained on
     */
    SearchResult search(SearchRequest request, SearchListener listener, IProgressMonitor monitor)
            throws AuditException;

    /** Results of earlier searches on a dataset, newest first; damaged files are left out. */
    List<SearchResult> results(DatasetStore store) throws AuditException;
}
