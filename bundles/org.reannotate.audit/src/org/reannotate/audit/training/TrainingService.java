package org.reannotate.audit.training;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.AuditException;
import org.reannotate.core.dataset.DatasetStore;

/**
 * Trains networks on a dataset; an OSGi service, {@link Trainings} without OSGi.
 *
 * <pre>{@code
 * TrainedRun run = service.train(TrainingRequest.of(store, recipe), TrainingListener.NONE, monitor);
 * }</pre>
 *
 * A dataset is trained on by one process at a time, audits and searches included; a second one is refused with a word.
 * Stateless; any thread.
 */
public interface TrainingService {
    /**
     * Trains. Blocks until the run is recorded in the store: call it from a job. A run in folds publishes findings as an
     * audit does and becomes the active one; a run with a split is recorded alone.
     *
     * @param listener called in the calling thread
     * @param monitor advanced truthfully, with the time left in its words; cancelling keeps what was trained for
     *        {@link TrainingRequest#resume()}: at most one epoch is lost
     * @throws AuditException with the reason and what to do; what was trained is kept where it can be gone on with
     * @throws OperationCanceledException when the monitor was cancelled
     */
    TrainedRun train(TrainingRequest request, TrainingListener listener, IProgressMonitor monitor)
            throws AuditException;

    /**
     * Cancels what this process does with the runs of a dataset: a training, an audit or a search. Returns at once.
     *
     * @return false when there is nothing to cancel here, for instance because another process trains
     */
    boolean stop(DatasetStore store);

    /** The name of the run that this process trains on a dataset; null where it trains none. Never blocks. */
    @Nullable
    String running(DatasetStore store);
}
