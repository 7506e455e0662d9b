package org.reannotate.modelservice.internal.kept;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.DeviceChoice;

/**
 * Where the process computes. The first start of a graphics card may take minutes, and who asks for something may give up
 * before: so it is tried in a thread of its own, and those that come later wait for the same try. Thread-safe.
 */
final class Place {
    private static final long LOOK_MILLIS = 200;

    private static final class Try {
        private final IProgressMonitor monitor = new NullProgressMonitor();
        private final CompletableFuture<DeviceChoice> choice = new CompletableFuture<>();

        void run(KeptWorker.Chooser chooser, int device) {
            try {
                choice.complete(chooser.choose(device, monitor));
            } catch (ModelException | RuntimeException e) {
                choice.completeExceptionally(e);
            }
        }
    }

    private final KeptWorker.Chooser chooser;
    private final IntSupplier wanted;
    private final Runnable listener;
    private @Nullable Try running;
    private volatile @Nullable DeviceChoice chosen;

    /**
     * @param wanted   the device as people want it now
     * @param listener is told when a try begins
     */
    Place(KeptWorker.Chooser chooser, IntSupplier wanted, Runnable listener) {
        this.chooser = chooser;
        this.wanted = wanted;
        this.listener = listener;
    }

    /**
     * Chooses, and waits for that.
     *
     * @throws OperationCanceledException when cancelled; the try goes on for the next who asks
     */
    DeviceChoice choose(BooleanSupplier cancelled) throws ModelException {
        for (;;) {
            Try waited = begun();
            DeviceChoice choice = await(waited, cancelled);
            if (choice != null && holds(waited, choice)) {
                return choice;
            }
        }
    }

    /** Not where it was forgotten meanwhile: other wishes hold then. */
    private synchronized boolean holds(Try done, DeviceChoice choice) {
        if (running == done) {
            running = null;
            chosen = choice;
        }
        return chosen == choice;
    }

    private Try begun() {
        Try now;
        synchronized (this) {
            Try known = running;
            if (known != null) {
                return known;
            }
            now = new Try();
            running = now;
        }
        int device = wanted.getAsInt();
        var thread = new Thread(() -> now.run(chooser, device), "Reannotate choice of device");
        thread.setDaemon(true);
        thread.start();
        listener.run();
        return now;
    }

    /** Null where the try was given up from outside. */
    private @Nullable DeviceChoice await(Try waited, BooleanSupplier cancelled) throws ModelException {
        for (;;) {
            Cancel.check(cancelled.getAsBoolean());
            try {
                return waited.choice.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                ended(waited);
                if (e.getCause() instanceof OperationCanceledException) {
                    return null;
                }
                if (e.getCause() instanceof ModelException failure) {
                    throw failure;
                }
                throw new ModelException(String.valueOf(e.getCause()), e.getCause());
            }
        }
    }

    private synchronized void ended(Try over) {
        if (running == over) {
            running = null;
        }
    }

    /** Whether a device is being tried. */
    synchronized boolean isTrying() {
        Try now = running;
        return now != null && !now.choice.isDone();
    }

    /** What was chosen last. */
    @Nullable
    DeviceChoice chosen() {
        return chosen;
    }

    /** Gives up what is being tried, and chooses anew for the next process. */
    void forget() {
        Try given;
        synchronized (this) {
            given = running;
            running = null;
            chosen = null;
        }
        if (given != null) {
            given.monitor.setCanceled(true);
            given.choice.completeExceptionally(new OperationCanceledException());
        }
    }
}
