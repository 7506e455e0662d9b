package org.reannotate.modelservice.internal.kept;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.internal.process.KeptProcess;
import org.reannotate.modelservice.internal.process.WorkerFailure;
import org.reannotate.protocol.words.TimeSpan;

/** Waits for answers with an eye on the person who may not want them any more. */
final class Waiting {
    private static final long LOOK_MILLIS = 50;

    private Waiting() {
    }

    /**
     * Waits for the answer of a process.
     *
     * @param patience from its connection on; after it the process is given up. Null: without end
     */
    static <T> T on(KeptProcess process, CompletableFuture<T> answer, BooleanSupplier cancelled,
            @Nullable Duration patience) throws WorkerFailure, ModelException {
        long connected = 0;
        for (;;) {
            try {
                return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cancelled.getAsBoolean()) {
                    answer.cancel(true);
                    throw new OperationCanceledException();
                }
                connected = connected == 0 && process.isConnected() ? System.nanoTime() : connected;
                if (patience != null && connected != 0 && System.nanoTime() - connected > patience.toNanos()) {
                    process.giveUp(NLS.bind(Messages.Waiting_noAnswer, TimeSpan.of(patience.toSeconds())));
                }
            } catch (InterruptedException e) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }
    }

    private static WorkerFailure failure(@Nullable Throwable cause) throws ModelException {
        if (cause instanceof OperationCanceledException cancelled) {
            throw cancelled;
        }
        if (cause instanceof WorkerFailure failure) {
            return failure;
        }
        throw new ModelException(NLS.bind(Messages.Waiting_notAsked, cause), cause);
    }

    static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
