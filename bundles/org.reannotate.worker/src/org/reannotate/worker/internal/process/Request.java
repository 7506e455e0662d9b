package org.reannotate.worker.internal.process;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Progress;

/**
 * One request being answered: its future is what the connection cancels, and cancelling it stops the computation at the
 * next batch.
 *
 * @param <T> the answer
 */
final class Request<T> {

	/** What computes the answer. */
	@FunctionalInterface
	interface Computation<T> {
		T compute(Request<T> request) throws WorkerException;
	}

	private final Computation<T> computation;
	private final Cancellation cancellation = new Cancellation();
	private final Progress progress;
	private final CompletableFuture<String> failure = new CompletableFuture<>();
	private final CompletableFuture<T> answer = new CompletableFuture<>() {

		@Override
		public boolean cancel(boolean mayInterrupt) {
			cancellation.cancel();
			return super.cancel(mayInterrupt);
		}
	};

	Request(Consumer<ProgressMessage> listener, Computation<T> computation) {
		this.computation = computation;
		this.progress = new Progress(listener);
	}

	CompletableFuture<T> answer() {
		return answer;
	}

	/** Completes with a stack trace when the computation failed by a defect. */
	CompletableFuture<String> failure() {
		return failure;
	}

	Progress progress() {
		return progress;
	}

	Cancellation cancellation() {
		return cancellation;
	}

	void cancel() {
		cancellation.cancel();
	}

	/** Computes and answers; on the computing thread. */
	void compute() {
		try {
			cancellation.check();
			answer.complete(computation.compute(this));
		} catch (WorkerException e) {
			fail(e.code(), String.valueOf(e.getMessage()), e);
		} catch (RuntimeException | Error e) {
			fail(ErrorCode.INTERNAL, e.toString(), e);
		}
	}

	private void fail(ErrorCode code, String message, Throwable cause) {
		if (code == ErrorCode.INTERNAL || code == ErrorCode.ENGINE) {
			var trace = new StringWriter();
			cause.printStackTrace(new PrintWriter(trace));
			failure.complete(trace.toString());
		}
		answer.completeExceptionally(new ResponseErrorException(new ResponseError(code.code(), message, null)));
	}
}
