package org.reannotate.modelservice.internal.process;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.reannotate.core.model.RateListener;
import org.reannotate.core.words.TimedStep;
import org.reannotate.protocol.rpc.ProgressMessage;

/**
 * Shows the progress of a request on a monitor: only forward, also when a second worker begins again, and with the
 * worker's own words. One thread only.
 */
public final class ProgressTicks {
    private static final int TICKS = 10_000;

    private final SubMonitor monitor;
    private final Consumer<ProgressMessage> listener;
    private int done;

    /** Takes the whole monitor for the request. */
    public ProgressTicks(IProgressMonitor monitor) {
        this(monitor, message -> {
            // the monitor is told enough
        });
    }

    private ProgressTicks(IProgressMonitor monitor, Consumer<ProgressMessage> listener) {
        this.monitor = SubMonitor.convert(monitor, TICKS);
        this.listener = listener;
    }

    /** The same, which tells the losses of a sweep of the learning rate too. */
    public static ProgressTicks ofSweep(IProgressMonitor monitor, RateListener seen) {
        return new ProgressTicks(monitor, message -> {
            Double rate = message.metrics().get(ProgressMessage.LEARNING_RATE);
            Double loss = message.metrics().get(ProgressMessage.LOSS);
            if (rate != null && loss != null) {
                seen.seen(rate, loss);
            }
        });
    }

    /** Shows what the worker reports. */
    public void show(ProgressMessage message) {
        double fraction = Math.min(1, Math.max(0, message.fraction()));
        int ticks = (int) Math.round(fraction * TICKS);
        if (ticks > done) {
            monitor.worked(ticks - done);
            done = ticks;
        }
        monitor.subTask(TimedStep.of(message.message(), message.secondsLeft()).text());
        listener.accept(message);
    }

    boolean isCanceled() {
        return monitor.isCanceled();
    }
}
