package org.reannotate.modelservice.internal.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.osgi.util.NLS;
import org.reannotate.modelservice.internal.process.WorkerFailure.Kind;
import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.words.IoWords;

/**
 * One worker process from its start to its end, with everything that belongs to it: socket, log, events. Closing it
 * leaves no process, no thread and no socket behind.
 */
public final class WorkerSession implements AutoCloseable {
    private static final long END_MILLIS = 3000;
    private static final int KILLED = 137;

    private final BlockingQueue<WorkerEvent> events = new LinkedBlockingQueue<>();
    private final Process process;
    private final LogPump log;
    private final WorkerGate gate;

    private WorkerSession(Process process, LogPump log, WorkerGate gate) {
        this.process = process;
        this.log = log;
        this.gate = gate;
    }

    /**
     * Starts a worker; its first event follows when it has connected.
     *
     * @param log file to append its output to
     * @param heartbeatSeconds how often it shall give a sign of life
     */
    public static WorkerSession start(WorkerCommand command, Path log, int heartbeatSeconds) throws WorkerFailure {
        try {
            return open(command, log, heartbeatSeconds);
        } catch (IOException e) {
            throw new WorkerFailure(Kind.NOT_STARTED, NLS.bind(Messages.WorkerSession_notStarted, IoWords.of(e)),
                    List.of(), e);
        }
    }

    private static WorkerSession open(WorkerCommand command, Path log, int heartbeatSeconds) throws IOException {
        var starting = new Starting();
        WorkerGate gate = WorkerGate.open(starting::event, starting::line);
        try {
            Process process = command.start(gate.address(), gate.token());
            var session = new WorkerSession(process, LogPump.start(process.getInputStream(), log, LogPump.LIMIT), gate);
            starting.hand(session);
            gate.listen(heartbeatSeconds);
            process.onExit().thenAccept(ended -> session.events.add(new WorkerEvent.Ended(ended.exitValue())));
            return session;
        } catch (IOException e) {
            gate.close();
            throw e;
        }
    }

    /** The next event, or null after {@code millis}. */
    @Nullable
    WorkerEvent next(long millis) throws InterruptedException {
        return events.poll(millis, TimeUnit.MILLISECONDS);
    }

    /** Adds an event of the workbench's own side: the answer to its request. */
    void add(WorkerEvent event) {
        events.add(event);
    }

    /** A failure with the last lines of the log. */
    WorkerFailure failure(Kind kind, String message, @Nullable Throwable cause) {
        return new WorkerFailure(kind, message, log.tail().lines(), cause);
    }

    /**
     * What an answer means that is none.
     *
     * @param error of the answer, or null when it was of a wrong type
     * @throws OperationCanceledException when the worker says that it was cancelled
     */
    WorkerFailure answered(@Nullable Throwable error) {
        Throwable cause = error instanceof CompletionException wrapped ? wrapped.getCause() : error;
        if (cause instanceof ResponseErrorException response) {
            if (response.getResponseError().getCode() == ErrorCode.CANCELLED.code()) {
                throw new OperationCanceledException();
            }
            return failure(Kind.ANSWERED, response.getResponseError().getMessage(), cause);
        }
        return failure(Kind.CRASHED, Messages.WorkerSession_notUnderstood, cause);
    }

    /**
     * What the end of the process means.
     *
     * @param asked whether it was working on a request
     */
    WorkerFailure ended(int exitCode, boolean asked) {
        LogTail last = lastLines();
        if (exitCode == WorkerEnvironment.EXIT_OUT_OF_MEMORY || last.mentions("OutOfMemoryError")
                || last.mentions("std::bad_alloc")) {
            return failure(Kind.OUT_OF_MEMORY, NLS.bind(Messages.WorkerSession_outOfMemory, exitCode), null);
        }
        if (exitCode == KILLED && asked) {
            return failure(Kind.KILLED, NLS.bind(Messages.WorkerSession_killed, exitCode), null);
        }
        return failure(asked ? Kind.CRASHED : Kind.NOT_STARTED,
                NLS.bind(Messages.WorkerSession_ended, exitCode), null);
    }

    /** Reads what the process printed last, after its end. */
    LogTail lastLines() {
        log.await();
        return log.tail();
    }

    /** Ends the process at once, with all processes it started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** The connection's end is the worker's signal to leave; when it does not, it is killed. */
    @Override
    public void close() {
        gate.close();
        try {
            if (!process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS)) {
                kill();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        log.await();
    }

    /** Stands in for the session while the process starts: nothing can happen before the token is known. */
    private static final class Starting {
        private volatile @Nullable WorkerSession session;

        void hand(WorkerSession ready) {
            session = ready;
        }

        void event(WorkerEvent event) {
            WorkerSession ready = session;
            if (ready != null) {
                ready.events.add(event);
            }
        }

        void line(String text) {
            WorkerSession ready = session;
            if (ready != null) {
                ready.log.line(text);
            }
        }
    }
}
