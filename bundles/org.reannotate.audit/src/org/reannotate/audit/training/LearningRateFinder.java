package org.reannotate.audit.training;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.audit.AuditException;
import org.reannotate.core.model.RateListener;
import org.reannotate.protocol.rpc.LearningRateCurve;

/**
 * Finds a learning rate: trains one epoch with a rate that rises from step to step and watches the loss (Smith, 2015).
 * Nothing of it stays. An OSGi service, {@link Trainings} without OSGi.
 */
public interface LearningRateFinder {
    /**
     * Trains one epoch on the training part of what the request would train on. Blocks: call it from a job.
     *
     * @param from first rate, above 0
     * @param to last rate, above the first
     * @param seen is told each step's loss while it goes on, on this thread
     * @throws AuditException with the reason and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    LearningRateCurve find(TrainingRequest request, double from, double to, RateListener seen,
            IProgressMonitor monitor) throws AuditException;
}
