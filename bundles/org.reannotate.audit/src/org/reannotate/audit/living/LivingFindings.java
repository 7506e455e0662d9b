package org.reannotate.audit.living;

import org.reannotate.core.dataset.DatasetStore;

/**
 * Keeps findings up with decisions; an OSGi service.
 *
 * <pre>{@code
 * try (LivingDataset living = findings.follow(store)) {
 *     living.addListener(() -> show(living.status()));
 * }
 * }</pre>
 *
 * Of several processes that follow a dataset one works at a time, and none while a training of it runs.
 */
public interface LivingFindings {

    /**
     * Follows a dataset.
     *
     * @param store open as long as it is followed
     */
    LivingDataset follow(DatasetStore store);
}
