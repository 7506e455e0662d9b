package org.reannotate.audit.internal.search;

import java.time.Duration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** The monitor of one trial: cancelled with the search's and when its time is over, speaks with the trial's number. */
final class TrialMonitor extends NullProgressMonitor implements AutoCloseable {
    private final IProgressMonitor search;
    private final int number;
    private final long end;
    private final boolean limited;

    TrialMonitor(IProgressMonitor search, int number, @Nullable Duration left) {
        this.search = search;
        this.number = number;
        this.limited = left != null;
        this.end = System.nanoTime() + (left == null ? 0 : left.toNanos());
    }

    @Override
    public boolean isCanceled() {
        return search.isCanceled() || limited && System.nanoTime() - end > 0;
    }

    @Override
    public void subTask(String name) {
        search.subTask(NLS.bind(Messages.TrialMonitor_words, number, name));
    }

    @Override
    public void close() {
        search.subTask("");
    }
}
