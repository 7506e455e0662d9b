package org.reannotate.modelservice.internal.engine;

import java.time.Duration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A monitor that is cancelled after a while, too. */
final class Deadline extends ProgressMonitorWrapper {

    private final long end;

    Deadline(IProgressMonitor monitor, Duration limit) {
        super(monitor);
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** Whether it was the time that ended, and nobody who cancelled. */
    boolean passed() {
        return System.nanoTime() - end >= 0 && !super.isCanceled();
    }

    @Override
    public boolean isCanceled() {
        return super.isCanceled() || passed();
    }
}
