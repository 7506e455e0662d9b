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
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final long LOOK_MILLIS = 200;
    private static final int TRIES = 2;

    /** Starts processes. */
    @FunctionalInterface
    public interface Starter {
        /** Starts one that prints into {@code log}. */
        KeptProcess start(KeptSettings settings, Path log, KeptProcess.Observer observer)
                throws ModelException, WorkerFailure;
    }

    /** Says where a process may print to. */
    @FunctionalInterface
    public interface Logs {
        /** A new file. */
        Path next() throws ModelException;
    }

    private final Starter starter;
    private final Logs logs;
    private final Supplier<KeptSettings> settings;
    private final Machine machine;
    private final StateBoard board = new StateBoard();
    private final Background background = new Background();
    private final Failures failures = new Failures();
    private final Map<String, ProgressTicks> watched = new ConcurrentHashMap<>();
    private @Nullable KeptProcess process;
    private volatile @Nullable Path log;
    private int waiting;
    private long lastUse = System.nanoTime();
    private boolean paused;
    private volatile boolean closed;

    /** Starts nothing before it is asked. */
    public KeptWorker(Starter starter, Logs logs, Supplier<KeptSettings> settings, Machine machine) {
        this.starter = starter;
        this.logs = logs;
        this.settings = settings;
        this.machine = machine;
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
        return closed || monitor.isCanceled();
    }

    private <T> T tries(Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request, IProgressMonitor monitor,
            @Nullable Duration patience) throws ModelException {
        for (int attempt = 1;; attempt++) {
            KeptProcess asked = process(monitor);
            try {
                T value = Waiting.on(asked, asked.ask(answer, request), () -> cancelled(monitor), patience);
                wentWell();
                return value;
            } catch (WorkerFailure e) {
                Cancel.check(cancelled(monitor));
                if (e.kind() == WorkerFailure.Kind.ANSWERED) {
                    wentWell();
                    throw new ModelException(KeptText.of(e), e);
                }
                if (attempt == TRIES || e.kind() == WorkerFailure.Kind.NOT_STARTED) {
                    throw new ModelException(KeptText.of(e, log), e);
                }
            } finally {
                answered();
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

    private synchronized boolean isPaused() {
        return paused;
    }

    /** A process that may be asked; {@link #answered()} must follow. */
    private KeptProcess process(IProgressMonitor monitor) throws ModelException {
        awaitNextTry(monitor);
        ModelException refused = null;
        KeptProcess found = null;
        synchronized (this) {
            Cancel.check(closed);
            waiting++;
            found = process;
            if (found == null || !found.isAlive()) {
                try {
                    found = start();
                } catch (ModelException e) {
                    waiting--;
                    refused = e;
                }
            }
        }
        show();
        if (refused != null) {
            throw refused;
        }
        return java.util.Objects.requireNonNull(found);
    }

    private KeptProcess start() throws ModelException {
        try {
            Path file = logs.next();
            log = file;
            KeptProcess started = starter.start(settings.get(), file, new Watcher());
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
    private void awaitNextTry(IProgressMonitor monitor) throws ModelException {
        for (;;) {
            Cancel.check(cancelled(monitor));
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

    private synchronized void wentWell() {
        failures.forget();
    }

    private void answered() {
        synchronized (this) {
            waiting--;
            lastUse = System.nanoTime();
        }
        show();
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
            endIfIdle();
        }

        @Override
        public void failed(WorkerFailure why) {
            synchronized (KeptWorker.this) {
                failures.failed(KeptText.of(why, log), System.nanoTime());
            }
        }

        @Override
        public void ended() {
            show();
        }
    }

    private void endIfIdle() {
        KeptProcess idle;
        synchronized (this) {
            idle = process;
            if (waiting > 0 || idle == null || System.nanoTime() - lastUse < settings.get().idle().toNanos()) {
                return;
            }
            process = null;
        }
        // Called on the thread of the process itself, which cannot wait for its own end.
        idle.leave();
        show();
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

    /** What the last process printed. */
    public @Nullable Path log() {
        return log;
    }

    private void show() {
        synchronized (this) {
            board.note(now());
        }
        board.tell();
    }

    private ModelState now() {
        KeptProcess running = process;
        boolean alive = running != null && running.isAlive();
        String rest = paused ? "Paused by you" : background.waits() ? machine.reason() : null;
        if (rest != null) {
            return ModelState.of(Kind.PAUSED, rest);
        }
        if (!alive) {
            String why = failures.reason();
            return why == null ? ModelState.NONE : ModelState.of(Kind.FAILED, why);
        }
        if (!running.isConnected()) {
            return ModelState.of(Kind.STARTING, null);
        }
        return waiting == 0 ? ModelState.of(Kind.IDLE, null) : background.state();
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

    /** Tells the process whether its background has to wait. */
    private void hold() {
        KeptProcess running;
        boolean wait;
        synchronized (this) {
            running = process;
            wait = paused;
        }
        if (running != null) {
            running.tell(worker -> worker.hold(wait));
        }
    }

    /** Ends the process and forgets failures. What it was asked is asked again of the next one. */
    public void restart() {
        KeptProcess old;
        synchronized (this) {
            failures.forget();
            old = process;
            process = null;
        }
        if (old != null) {
            old.close();
        }
        show();
    }

    /** Cancels what is asked, ends the process and waits until it is gone. */
    @Override
    public void close() {
        closed = true;
        restart();
    }
}
