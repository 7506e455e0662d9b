package org.reannotate.modelservice.internal.kept;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelState;
import org.reannotate.core.model.ModelState.Kind;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.modelservice.internal.process.KeptProcess;
import org.reannotate.modelservice.internal.process.WorkerFailure;

/**
 * The one process that there is at a time: started when somebody asks, no sooner than the failures before allow, and
 * ended when nobody has asked for a while. Thread-safe; a start keeps all others waiting.
 */
final class ProcessSlot {
    /** A pause up to so long is waited, a longer one is told. */
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final long LOOK_MILLIS = 200;

    private final KeptWorker.Starter starter;
    private final KeptWorker.Logs logs;
    private final Supplier<KeptSettings> settings;
    private final Place place;
    private final KeptProcess.Observer observer;
    private final Failures failures = new Failures();
    private @Nullable KeptProcess process;
    private volatile @Nullable Path log;
    private int waiting;
    private long lastUse = System.nanoTime();
    private volatile boolean closed;

    ProcessSlot(KeptWorker.Starter starter, KeptWorker.Logs logs, Supplier<KeptSettings> settings, Place place,
            KeptProcess.Observer observer) {
        this.starter = starter;
        this.logs = logs;
        this.settings = settings;
        this.place = place;
        this.observer = observer;
    }

    /**
     * A process that may be asked; {@link #answered()} must follow.
     *
     * @throws OperationCanceledException when cancelled or closed
     */
    KeptProcess take(BooleanSupplier cancelled) throws ModelException {
        awaitNextTry(cancelled);
        DeviceChoice chosen = place.chosen();
        return takeNow(chosen != null && lives() ? chosen : choose(cancelled));
    }

    /** Without the lock: it may take minutes. */
    private DeviceChoice choose(BooleanSupplier cancelled) throws ModelException {
        try {
            return place.choose(cancelled);
        } catch (ModelException e) {
            synchronized (this) {
                failures.failed(e.getMessage(), System.nanoTime());
            }
            throw e;
        }
    }

    private synchronized boolean lives() {
        KeptProcess known = process;
        return known != null && known.isAlive();
    }

    private synchronized KeptProcess takeNow(DeviceChoice chosen) throws ModelException {
        Cancel.check(closed);
        KeptProcess known = process;
        KeptProcess taken = known == null || !known.isAlive() ? start(chosen) : known;
        waiting++;
        return taken;
    }

    private KeptProcess start(DeviceChoice chosen) throws ModelException {
        try {
            Path file = logs.next();
            log = file;
            KeptProcess started = starter.start(settings.get(), chosen, file, observer);
            process = started;
            return started;
        } catch (WorkerFailure e) {
            String why = KeptText.of(e, log);
            failures.failed(why, System.nanoTime());
            throw new ModelException(why, e);
        } catch (ModelException e) {
            failures.failed(e.getMessage(), System.nanoTime());
            throw e;
        }
    }

    /** After failures the next try has to wait: a short time is waited here, a longer one is told. */
    private void awaitNextTry(BooleanSupplier cancelled) throws ModelException {
        for (;;) {
            Cancel.check(cancelled.getAsBoolean());
            Duration left;
            String why;
            synchronized (this) {
                KeptProcess running = process;
                left = running != null && running.isAlive() ? Duration.ZERO : failures.left(System.nanoTime());
                why = failures.reason();
            }
            if (left.isZero()) {
                return;
            }
            if (left.compareTo(SHORT) > 0) {
                throw new ModelException(KeptText.later(String.valueOf(why), left));
            }
            Waiting.sleep(Math.min(LOOK_MILLIS, left.toMillis() + 1));
        }
    }

    /** Somebody who took the process waits no more. */
    synchronized void answered() {
        waiting--;
        lastUse = System.nanoTime();
    }

    /** Failures before do not count any more. */
    synchronized void wentWell() {
        failures.forget();
    }

    synchronized void failed(WorkerFailure why) {
        failures.failed(KeptText.of(why, log), System.nanoTime());
    }

    /** Lets the process go where nobody needs it; returns whether it did. Called on the thread of the process itself. */
    boolean endIfIdle() {
        KeptProcess idle;
        synchronized (this) {
            idle = process;
            if (waiting > 0 || idle == null || System.nanoTime() - lastUse < settings.get().idle().toNanos()) {
                return false;
            }
            process = null;
        }
        // On its own thread nobody can wait for its end.
        idle.leave();
        return true;
    }

    /** The process, which may have ended; null before the first and after the last. */
    synchronized @Nullable KeptProcess process() {
        return process;
    }

    /** What the last process printed. */
    @Nullable
    Path log() {
        return log;
    }

    /** What people are told while nothing is asked of a process that could answer; null while something is. */
    synchronized @Nullable ModelState unasked() {
        KeptProcess running = process;
        if (running == null || !running.isAlive()) {
            if (place.isTrying()) {
                return ModelState.of(Kind.STARTING, Messages.ProcessSlot_trying);
            }
            String why = failures.reason();
            return why == null ? ModelState.NONE : ModelState.of(Kind.FAILED, why);
        }
        if (!running.isConnected()) {
            return ModelState.of(Kind.STARTING, null);
        }
        return waiting == 0 ? ModelState.of(Kind.IDLE, null) : null;
    }

    /** Ends the process, waits until it is gone, and forgets failures. */
    void restart() {
        KeptProcess old;
        synchronized (this) {
            failures.forget();
            old = process;
            process = null;
        }
        place.forget();
        if (old != null) {
            old.close();
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** The same for good. */
    void close() {
        closed = true;
        restart();
    }
}
