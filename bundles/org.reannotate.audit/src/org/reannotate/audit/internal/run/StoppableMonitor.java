package org.reannotate.audit.internal.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A monitor that can be cancelled by the dataset whose runs are worked on, too. */
public final class StoppableMonitor extends ProgressMonitorWrapper implements AutoCloseable {
    private static final Map<Path, StoppableMonitor> RUNNING = new ConcurrentHashMap<>();

    private final Path runs;
    private volatile boolean stopped;

    private StoppableMonitor(Path runs, IProgressMonitor monitor) {
        super(monitor);
        this.runs = runs;
    }

    static StoppableMonitor of(Path runs, IProgressMonitor monitor) {
        var stoppable = new StoppableMonitor(runs, monitor);
        RUNNING.put(runs, stoppable);
        return stoppable;
    }

    /** Cancels what this process does with the runs of a dataset; returns whether there is something. */
    public static boolean stop(Path runs) {
        StoppableMonitor running = RUNNING.get(runs);
        if (running == null) {
            return false;
        }
        running.stopped = true;
        return true;
    }

    @Override
    public boolean isCanceled() {
        return stopped || super.isCanceled();
    }

    @Override
    public void close() {
        RUNNING.remove(runs, this);
    }
}
