package org.reannotate.audit.training;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.audit.AuditException;
import org.reannotate.core.dataset.DatasetStore;

/**
 * All runs of a dataset: finished ones, running ones (of other processes too) and those that were broken off.
 *
 * <pre>{@code
 * RunCatalog catalog = RunCatalog.of(store);
 * for (RunEntry run : catalog.runs()) { ... }
 * catalog.activate(name, monitor);
 * }</pre>
 *
 * Thread-safe. Every method reads the disk: never on the UI thread.
 */
public interface RunCatalog {
    /** The catalog of a dataset; to be used while the store is open. */
    static RunCatalog of(DatasetStore store) {
        return new org.reannotate.audit.internal.training.FolderCatalog(store);
    }

    /** All runs, newest first. */
    List<RunEntry> runs() throws AuditException;

    /**
     * Deletes a run with its record.
     *
     * @param alsoActive whether the active run may be deleted too: its findings stay until the next ones
     * @throws AuditException when there is none, a living process works on it, or it is the active one and
     *         {@code alsoActive} is false
     */
    void delete(String name, boolean alsoActive) throws AuditException;

    /**
     * Makes a finished run the active one: recomputes its findings for the labels and categories of today and publishes
     * them; insights, lists and predictions follow.
     *
     * @throws AuditException when the run is not finished, or its arrays do not fit the dataset any more
     */
    void activate(String name, IProgressMonitor monitor) throws AuditException;

    /**
     * Compares finished runs by the labels and categories of today.
     *
     * @param names two or more; what changed sides is told from the first to each other one
     */
    RunComparison comparison(List<String> names) throws AuditException;

    /** Called, in any thread, after this process changed the runs of this dataset through any catalog or training. */
    void addListener(Runnable listener);

    void removeListener(Runnable listener);
}
