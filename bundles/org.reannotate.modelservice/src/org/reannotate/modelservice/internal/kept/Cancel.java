package org.reannotate.modelservice.internal.kept;

import org.eclipse.core.runtime.OperationCanceledException;

/** Cancelling, as a statement. */
final class Cancel {
    private Cancel() {
    }

    static void check(boolean cancelled) {
        if (cancelled) {
            throw new OperationCanceledException();
        }
    }
}
