package org.reannotate.modelservice.internal.process;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.osgi.util.NLS;
import org.reannotate.modelservice.internal.process.WorkerFailure.Kind;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.rpc.WorkerApi;

/**
 * One request to a worker, from the wait for its connection to its answer. All that happens comes in through the
 * session's events and is handled on the calling thread, which alone touches the monitor.
 *
 * @param <T> the answer
 */
public final class WorkerCall<T> {
    private static final long LOOK_MILLIS = 100;

    private final WorkerSession session;
    private final WorkerTimes times;
    private final Function<WorkerApi, CompletableFuture<T>> request;
    private final Class<T> answer;
    private final ProgressTicks ticks;
    private final BooleanSupplier stopping;
    private final WorkerWatch watch;
    private @Nullable WorkerApi worker;
    private @Nullable CompletableFuture<T> pending;

    private WorkerCall(WorkerSession session, WorkerTimes times, Class<T> answer,
            Function<WorkerApi, CompletableFuture<T>> request, ProgressTicks ticks, BooleanSupplier stopping) {
        this.session = session;
        this.times = times;
        this.answer = answer;
        this.request = request;
        this.ticks = ticks;
        this.stopping = stopping;
        this.watch = new WorkerWatch(times, System.nanoTime());
    }

    /**
     * Asks a worker that was just started and waits for the answer.
     *
     * @param answer type of the answer
     * @param ticks shows its progress; asked whether it was cancelled
     * @param stopping whether the service is being stopped, which cancels
     * @throws WorkerFailure when there is no answer, or it is an error
     * @throws OperationCanceledException when the monitor was cancelled or the service stops; the worker has answered
     *         or was killed then
     */
    public static <T> T ask(WorkerSession session, WorkerTimes times, Class<T> answer,
            Function<WorkerApi, CompletableFuture<T>> request, ProgressTicks ticks, BooleanSupplier stopping)
            throws WorkerFailure {
        try {
            return new WorkerCall<>(session, times, answer, request, ticks, stopping).await();
        } catch (InterruptedException e) {
            session.kill();
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private T await() throws WorkerFailure, InterruptedException {
        for (;;) {
            WorkerEvent event = session.next(LOOK_MILLIS);
            if (ticks.isCanceled() || stopping.getAsBoolean()) {
                cancel(event);
                throw new OperationCanceledException();
            }
            T done = event == null ? null : handle(event);
            if (done != null) {
                return done;
            }
            check();
        }
    }

    private @Nullable T handle(WorkerEvent event) throws WorkerFailure {
        long now = System.nanoTime();
        if (event instanceof WorkerEvent.Connected connected) {
            watch.connected(now);
            send(connected.worker());
        } else if (event instanceof WorkerEvent.Alive alive) {
            watch.alive(alive.heartbeat(), now);
        } else if (event instanceof WorkerEvent.Progressed progressed) {
            watch.progressed(now);
            ticks.show(progressed.message());
        } else if (event instanceof WorkerEvent.Answered answered) {
            return outcome(answered);
        } else if (event instanceof WorkerEvent.Refused refused) {
            throw session.failure(Kind.NOT_STARTED, NLS.bind(Messages.WorkerCall_doNotFit, refused.reason()), null);
        } else if (event instanceof WorkerEvent.Disconnected) {
            watch.disconnected(now);
        } else if (event instanceof WorkerEvent.Ended ended) {
            throw session.ended(ended.exitCode(), pending != null);
        }
        return null;
    }

    private void send(WorkerApi connected) {
        worker = connected;
        CompletableFuture<T> sent = request.apply(connected);
        pending = sent;
        sent.whenComplete((outcome, error) -> session.add(new WorkerEvent.Answered(outcome, error)));
    }

    private T outcome(WorkerEvent.Answered answered) throws WorkerFailure {
        Throwable error = answered.error();
        if (error == null && answer.isInstance(answered.outcome())) {
            return answer.cast(answered.outcome());
        }
        throw session.answered(error);
    }

    private void check() throws WorkerFailure {
        String problem = watch.problem(System.nanoTime());
        if (problem != null) {
            session.kill();
            throw session.failure(pending == null ? Kind.NOT_STARTED : Kind.HUNG, problem, null);
        }
    }

    /** Asks politely to stop and leave, waits for the process to end, then kills it. */
    private void cancel(@Nullable WorkerEvent last) throws InterruptedException {
        CompletableFuture<T> running = pending;
        WorkerApi api = worker;
        if (running != null && api != null) {
            askToLeave(running, api);
            long deadline = System.nanoTime() + times.cancel().toNanos();
            WorkerEvent event = last;
            while (!(event instanceof WorkerEvent.Ended) && System.nanoTime() < deadline) {
                event = session.next(LOOK_MILLIS);
            }
        }
        session.kill();
    }

    private static void askToLeave(CompletableFuture<?> running, WorkerApi api) {
        try {
            running.cancel(true);
            api.shutdown();
        } catch (JsonRpcException e) {
            // The connection is gone already, and so will the process be.
            return;
        }
    }
}
