package org.reannotate.audit.internal.run;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.StepLine;
import org.reannotate.protocol.run.TrainingLine;
import org.reannotate.protocol.run.TrainingLog;

/**
 * Hands what a training writes into its log to a listener. Who waits for a process asks the monitor again and again
 * whether it was cancelled: that is when the log is looked at, in the waiting thread.
 */
final class LogFollowing extends ProgressMonitorWrapper {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

    private final TrainingLog.Reader log;
    private final TrainingListener listener;
    private long looked = System.nanoTime();
    /** Fold and epoch of the last epoch that was told. */
    private long told = -1;

    LogFollowing(IProgressMonitor monitor, RunFolder folder, TrainingListener listener) {
        super(monitor);
        this.log = new TrainingLog.Reader(folder.metrics());
        this.listener = listener;
    }

    @Override
    public boolean isCanceled() {
        if (System.nanoTime() - looked > PAUSE) {
            finish();
        }
        return super.isCanceled();
    }

    /** Looks a last time. */
    void finish() {
        looked = System.nanoTime();
        try {
            for (TrainingLine line : log.more()) {
                if (isNew(line)) {
                    listener.line(line);
                }
            }
        } catch (IOException e) {
            // Nobody learns less from the training because its log could not be read for a moment.
            return;
        }
    }

    /** A log that is made anew, when a run goes on, tells again what was told before. */
    private boolean isNew(TrainingLine line) {
        long place = place(line);
        boolean fresh = place > told;
        if (fresh && line instanceof EpochLine) {
            told = place;
        }
        return fresh;
    }

    private static long place(TrainingLine line) {
        if (line instanceof EpochLine epoch) {
            return ((long) epoch.fold() << Integer.SIZE) + epoch.epoch();
        }
        return line instanceof StepLine step ? ((long) step.fold() << Integer.SIZE) + step.epoch() : Long.MAX_VALUE;
    }
}
