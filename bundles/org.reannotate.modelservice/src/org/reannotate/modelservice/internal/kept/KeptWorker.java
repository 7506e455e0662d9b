package org.reannotate.modelservice.internal.kept;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelState;
import org.reannotate.core.model.ModelState.Kind;
import org.reannotate.core.model.ModelStateListener;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.modelservice.internal.process.KeptProcess;
import org.reannotate.modelservice.internal.process.ProgressTicks;
import org.reannotate.modelservice.internal.process.WorkerFailure;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.rpc.WorkerApi;

/**
 * The worker process that is kept warm. Any thread may ask; each waits for its own answer. A process that failed is
 * followed by another one, sooner or later according to how often that happened; a request that a process did not live
 * through is tried once more.
 */
public final class KeptWorker implements AutoCloseable {
    private static final long LOOK_MILLIS = 200;
    private static final int TRIES = 2;

    /** Starts processes. */
    @FunctionalInterface
    public interface Starter {
        /** Starts one that prints into {@code log}. */
        KeptProcess start(KeptSettings settings, DeviceChoice place, Path log, KeptProcess.Observer observer)
                throws ModelException, WorkerFailure;
    }

    /** Chooses where to compute. */
    @FunctionalInterface
    public interface Chooser {
        /**
         * Chooses for a device as a recipe names it.
         *
         * @throws OperationCanceledException when the monitor is cancelled
         */
        DeviceChoice choose(int device, IProgressMonitor monitor) throws ModelException;
    }

    /** Says where a process may print to. */
    @FunctionalInterface
    public interface Logs {
        /** A new file. */
        Path next() throws ModelException;
    }

    private final Supplier<KeptSettings> settings;
    private final Machine machine;
    private final Place place;
    private final ProcessSlot slot;
    private final StateBoard board = new StateBoard();
    private final Background background = new Background();
    private final Map<String, ProgressTicks> watched = new ConcurrentHashMap<>();
    private boolean paused;
    /** The machine came to run on battery in the middle of work. */
    private boolean unplugged;

    /** Starts nothing before it is asked. */
    public KeptWorker(Chooser chooser, Starter starter, Logs logs, Supplier<KeptSettings> settings, Machine machine) {
        this.settings = settings;
        this.machine = machine;
        this.place = new Place(chooser, () -> settings.get().device(), this::show);
        this.slot = new ProcessSlot(starter, logs, settings, place, new Watcher());
    }

    /**
     * Asks and waits for the answer.
     *
     * @param words what people are told is being done
     * @throws ModelException             with what happened and what to do
     * @throws OperationCanceledException when the monitor was cancelled or this is closed
     */
    public <T> T ask(Lane lane, String words, Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request,
            IProgressMonitor monitor) throws ModelException {
        if (lane == Lane.INTERACTIVE) {
            return tries(answer, request, monitor, settings.get().answer());
        }
        background.enter(words, new ProgressTicks(monitor), () -> cancelled(monitor));
        try {
            awaitRest(monitor);
            return tries(answer, request, monitor, null);
        } finally {
            background.leave();
            show();
        }
    }

    /**
     * Asks for something that somebody waits for and watches.
     *
     * @param key under which the worker tells how far it is
     * @throws ModelException             with what happened and what to do
     * @throws OperationCanceledException when the monitor was cancelled or this is closed
     */
    public <T> T watch(String key, Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request,
            IProgressMonitor monitor) throws ModelException {
        var ticks = new ProgressTicks(monitor);
        watched.put(key, ticks);
        try {
            return ask(Lane.INTERACTIVE, "", answer, request, monitor);
        } finally {
            watched.remove(key, ticks);
        }
    }

    private boolean cancelled(IProgressMonitor monitor) {
        return slot.isClosed() || monitor.isCanceled();
    }

    private <T> T tries(Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request, IProgressMonitor monitor,
            @Nullable Duration patience) throws ModelException {
        for (int attempt = 1;; attempt++) {
            KeptProcess asked = process(monitor);
            try {
                T value = Waiting.on(asked, asked.ask(answer, request), () -> cancelled(monitor), patience);
                slot.wentWell();
                return value;
            } catch (WorkerFailure e) {
                Cancel.check(cancelled(monitor));
                if (e.kind() == WorkerFailure.Kind.ANSWERED) {
                    slot.wentWell();
                    throw new ModelException(KeptText.of(e), e);
                }
                if (attempt == TRIES || e.kind() == WorkerFailure.Kind.NOT_STARTED) {
                    throw new ModelException(KeptText.of(e, log()), e);
                }
            } finally {
                slot.answered();
                show();
            }
        }
    }

    /** Waits while the background has to. */
    private void awaitRest(IProgressMonitor monitor) throws ModelException {
        try {
            while (isPaused() || machine.busy(settings.get()) != null) {
                show();
                Cancel.check(cancelled(monitor));
                synchronized (this) {
                    wait(LOOK_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
        background.goes();
        show();
    }

    /** Whether a person lets the background wait. */
    public synchronized boolean isPaused() {
        return paused;
    }

    /** A process that may be asked; {@link ProcessSlot#answered()} must follow. */
    private KeptProcess process(IProgressMonitor monitor) throws ModelException {
        try {
            return slot.take(() -> cancelled(monitor));
        } finally {
            show();
        }
    }

    /** Listens to a process. */
    private final class Watcher implements KeptProcess.Observer {
        @Override
        public void connected() {
            hold();
            show();
        }

        @Override
        public void progressed(ProgressMessage message) {
            String key = message.request();
            if (key == null) {
                background.show(message);
                show();
                return;
            }
            ProgressTicks ticks = watched.get(key);
            if (ticks != null) {
                ticks.show(message);
            }
        }

        @Override
        public void ticked() {
            holdOnBattery();
            if (slot.endIfIdle()) {
                show();
            }
        }

        @Override
        public void failed(WorkerFailure why) {
            slot.failed(why);
        }

        @Override
        public void ended() {
            show();
        }
    }

    /** The state of now. */
    public ModelState state() {
        return board.shown();
    }

    /** See {@link org.reannotate.core.model.ModelService#addStateListener}. */
    public void add(ModelStateListener listener) {
        board.add(listener);
    }

    /** See {@link org.reannotate.core.model.ModelService#removeStateListener}. */
    public void remove(ModelStateListener listener) {
        board.remove(listener);
    }

    /** Where the process computes, and why there; null before the first one and after a restart. */
    public @Nullable DeviceChoice device() {
        return place.chosen();
    }

    /** What the last process printed. */
    public @Nullable Path log() {
        return slot.log();
    }

    private void show() {
        synchronized (this) {
            board.note(now());
        }
        board.tell();
    }

    private ModelState now() {
        String rest = paused ? Messages.KeptWorker_paused : unplugged || background.waits() ? machine.reason() : null;
        if (rest != null) {
            return ModelState.of(Kind.PAUSED, rest);
        }
        ModelState unasked = slot.unasked();
        return unasked == null ? background.state() : unasked;
    }

    /** Lets the background wait, or go on. */
    public void pause(boolean pause) {
        synchronized (this) {
            paused = pause;
            notifyAll();
        }
        hold();
        show();
    }

    /** What is in the middle of its work stands still while the machine runs on battery, where people want that. */
    private void holdOnBattery() {
        boolean now = background.works() && machine.unplugged(settings.get()) != null;
        synchronized (this) {
            if (now == unplugged) {
                return;
            }
            unplugged = now;
        }
        hold();
        show();
    }

    /** Tells the process whether its background has to wait. */
    private void hold() {
        boolean wait;
        synchronized (this) {
            wait = paused || unplugged;
        }
        KeptProcess running = slot.process();
        if (running != null) {
            running.tell(worker -> worker.hold(wait));
        }
    }

    /** Ends the process and forgets failures. What it was asked is asked again of the next one. */
    public void restart() {
        slot.restart();
        show();
    }

    /** Cancels what is asked, ends the process and waits until it is gone. */
    @Override
    public void close() {
        slot.close();
        show();
    }
}
