package org.reannotate.modelservice.internal.process;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.reannotate.protocol.rpc.ProgressMessage;

/**
 * Shows the progress of a request on a monitor: only forward, also when a second worker begins again, and with the
 * worker's own words. One thread only.
 */
public final class ProgressTicks {
    private static final int TICKS = 10_000;
    private static final int MINUTE = 60;

    private final SubMonitor monitor;
    private int done;

    /** Takes the whole monitor for the request. */
    public ProgressTicks(IProgressMonitor monitor) {
        this.monitor = SubMonitor.convert(monitor, TICKS);
    }

    /** Shows what the worker reports. */
    public void show(ProgressMessage message) {
        double fraction = Math.min(1, Math.max(0, message.fraction()));
        int ticks = (int) Math.round(fraction * TICKS);
        if (ticks > done) {
            monitor.worked(ticks - done);
            done = ticks;
        }
        monitor.subTask(message.message() + timeLeft(message.secondsLeft()));
    }

    boolean isCanceled() {
        return monitor.isCanceled();
    }

    static String timeLeft(double seconds) {
        if (!(seconds >= 0) || Double.isInfinite(seconds)) {
            return "";
        }
        long whole = Math.round(seconds);
        return whole < MINUTE ? String.format(Locale.ROOT, " (%d s left)", whole)
                : String.format(Locale.ROOT, " (%d min left)", (whole + MINUTE / 2) / MINUTE);
    }
}
