package org.reannotate.audit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.reannotate.audit.result.AuditResult;

/**
 * Finds label issues, multi-class candidates and mergeable categories in a dataset: trains a model on the labels as
 * they are now, lets it predict every image out of sample, analyses what it says and publishes the findings.
 *
 * <pre>{@code
 * try (DatasetStore store = stores.open(folder)) {
 *     AuditResult result = audit.run(AuditRequest.of(store), monitor);
 *     report.write(result, output);
 * }
 * }</pre>
 *
 * Services are stateless and may be called from any thread; a dataset is audited by one process at a time.
 */
public interface AuditService {
    /**
     * Audits a dataset. Blocks until the findings are in the store: call it from a job.
     *
     * @param monitor advanced truthfully and asked often; a cancelled audit publishes nothing
     * @return arrays and results, for reports and views; the arrays stay mapped from the run folder while it is reachable
     * @throws AuditException with the reason and what to do: nothing to audit, fewer than two categories, no readable
     *         image, another audit of the same dataset, a worker that failed, a disk that is full
     * @throws OperationCanceledException when the monitor was cancelled; what finished of the run stays for
     *         {@link AuditRequest#resume()}
     */
    AuditResult run(AuditRequest request, IProgressMonitor monitor) throws AuditException;
}
