package org.reannotate.modelservice.internal.process;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.osgi.util.NLS;
import org.reannotate.modelservice.internal.process.WorkerFailure.Kind;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.rpc.WorkerApi;

/**
 * A worker process that answers one request after the other until it is closed or fails. A thread of its own looks at
 * what happens to it; requests may come from any thread, before it has connected too.
 */
public final class KeptProcess implements AutoCloseable {
    private static final long LOOK_MILLIS = 100;

    /** Learns what happens to the process. Called on its thread; must return at once. */
    public interface Observer {
        /** It can be talked to. */
        void connected();

        /** What runs in it is so far. */
        void progressed(ProgressMessage message);

        /** Some time has passed. */
        void ticked();

        /** It failed. Told before anybody who waits for an answer learns of it. */
        void failed(WorkerFailure why);

        /** It is gone, with all that belonged to it. */
        void ended();
    }

    private final WorkerSession session;
    private final WorkerTimes times;
    private final Observer observer;
    private final WorkerWatch watch;
    private final CompletableFuture<WorkerApi> worker = new CompletableFuture<>();
    private final Set<Answer<?>> pending = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::live, "Reannotate model process");
    private volatile @Nullable String wrong;
    private volatile long leaving;
    private volatile boolean over;

    private KeptProcess(WorkerSession session, WorkerTimes times, Observer observer) {
        this.session = session;
        this.times = times;
        this.observer = observer;
        this.watch = new WorkerWatch(times, System.nanoTime());
        thread.setDaemon(true);
    }

    /** Starts one; it connects later. */
    public static KeptProcess start(WorkerCommand command, Path log, WorkerTimes times, Observer observer)
            throws WorkerFailure {
        var session = WorkerSession.start(command, log, (int) times.heartbeat().toSeconds());
        var process = new KeptProcess(session, times, observer);
        process.thread.start();
        return process;
    }

    /** An answer that is still to come; cancelling it cancels the request. */
    private static final class Answer<T> extends CompletableFuture<T> {
        private volatile @Nullable CompletableFuture<T> sent;

        void sent(CompletableFuture<T> request) {
            sent = request;
            if (isCancelled()) {
                request.cancel(true);
            }
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean cancelled = super.cancel(mayInterrupt);
            CompletableFuture<T> request = sent;
            if (request != null) {
                request.cancel(mayInterrupt);
            }
            return cancelled;
        }
    }

    /**
     * Asks as soon as it has connected.
     *
     * @return completes exceptionally with a {@link WorkerFailure}, or an {@link OperationCanceledException} when the
     *         worker or the person cancelled
     */
    public <T> CompletableFuture<T> ask(Class<T> type, Function<WorkerApi, CompletableFuture<T>> request) {
        var answer = new Answer<T>();
        pending.add(answer);
        answer.whenComplete((value, error) -> pending.remove(answer));
        worker.whenComplete((api, error) -> {
            if (error != null) {
                answer.completeExceptionally(error);
            } else if (!answer.isDone()) {
                send(api, type, request, answer);
            }
        });
        return answer;
    }

    private <T> void send(WorkerApi api, Class<T> type, Function<WorkerApi, CompletableFuture<T>> request,
            Answer<T> answer) {
        try {
            CompletableFuture<T> sent = request.apply(api);
            answer.sent(sent);
            sent.whenComplete((value, error) -> {
                if (error == null && type.isInstance(value)) {
                    answer.complete(value);
                } else if (!isUnsent(error)) {
                    answer.completeExceptionally(meaning(error));
                }
            });
        } catch (JsonRpcException unsent) {
            // As below.
        }
        // What could not be sent waits for the end of the process, which is near since its connection is gone, and so
        // is told why it ended; unless that was before it began to wait.
        if (over) {
            answer.completeExceptionally(gone());
        }
    }

    private static boolean isUnsent(@Nullable Throwable error) {
        return (error instanceof CompletionException wrapped ? wrapped.getCause() : error) instanceof JsonRpcException;
    }

    private Exception meaning(@Nullable Throwable error) {
        try {
            return session.answered(error);
        } catch (OperationCanceledException e) {
            return e;
        }
    }

    /** Says something that has no answer; does nothing before it has connected. */
    public void tell(Consumer<WorkerApi> message) {
        WorkerApi api = worker.isCompletedExceptionally() ? null : worker.getNow(null);
        if (api != null) {
            try {
                message.accept(api);
            } catch (JsonRpcException e) {
                // As above: its end is told by other means.
                return;
            }
        }
    }

    /** Whether it has connected and not ended. */
    public boolean isConnected() {
        return !over && worker.isDone() && !worker.isCompletedExceptionally();
    }

    /** Whether a request may still be answered. */
    public boolean isAlive() {
        return !over && leaving == 0;
    }

    /** Ends it at once because it does not do what it should; all that waits fails with these words. */
    public void giveUp(String problem) {
        wrong = problem;
    }

    private void live() {
        WorkerFailure why = null;
        try {
            while (!hasLeft(session.next(LOOK_MILLIS))) {
                observer.ticked();
            }
        } catch (WorkerFailure e) {
            why = e;
        } catch (InterruptedException e) {
            session.kill();
        } finally {
            session.close();
            end(why);
        }
    }

    /** Handles one event, or none. */
    private boolean hasLeft(@Nullable WorkerEvent event) throws WorkerFailure {
        long now = System.nanoTime();
        if (leaving != 0) {
            return event instanceof WorkerEvent.Ended || now - leaving > times.cancel().toNanos();
        }
        if (event instanceof WorkerEvent.Connected connected) {
            watch.connected(now);
            worker.complete(connected.worker());
            observer.connected();
        } else if (event instanceof WorkerEvent.Alive alive) {
            watch.alive(alive.heartbeat(), now);
        } else if (event instanceof WorkerEvent.Progressed progressed) {
            watch.progressed(now);
            observer.progressed(progressed.message());
        } else if (event instanceof WorkerEvent.Refused refused) {
            throw session.failure(Kind.NOT_STARTED, NLS.bind(Messages.KeptProcess_doNotFit, refused.reason()), null);
        } else if (event instanceof WorkerEvent.Disconnected) {
            watch.disconnected(now);
        } else if (event instanceof WorkerEvent.Ended ended) {
            throw session.ended(ended.exitCode(), worker.isDone());
        }
        check(now);
        return false;
    }

    private void check(long now) throws WorkerFailure {
        if (pending.isEmpty()) {
            watch.resting(now);
        }
        String problem = wrong == null ? watch.problem(now) : wrong;
        if (problem != null) {
            session.kill();
            throw session.failure(worker.isDone() ? Kind.HUNG : Kind.NOT_STARTED, problem, null);
        }
    }

    private void end(@Nullable WorkerFailure why) {
        if (why != null) {
            observer.failed(why);
        }
        over = true;
        WorkerFailure reason = why == null ? gone() : why;
        worker.completeExceptionally(reason);
        pending.forEach(answer -> answer.completeExceptionally(reason));
        observer.ended();
    }

    private WorkerFailure gone() {
        return session.failure(Kind.KILLED, Messages.KeptProcess_ended, null);
    }

    /** Lets it go, politely at first, and does not wait. */
    public void leave() {
        leaving = System.nanoTime();
        tell(WorkerApi::shutdown);
    }

    /** Lets it go and waits until it is gone. */
    @Override
    public void close() {
        leave();
        try {
            thread.join(times.cancel().toMillis() + TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            session.kill();
            Thread.currentThread().interrupt();
        }
    }
}
