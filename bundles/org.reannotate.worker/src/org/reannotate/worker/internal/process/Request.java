package org.reannotate.worker.internal.process;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.reannotate.protocol.process.WorkerEnvironment;
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

	private static final Logger LOG = Logger.getLogger(Request.class.getName());
	private static final int MOST_FRAMES = 30;

	private final Computation<T> computation;
	private final Cancellation cancellation;
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
		this(listener, new Cancellation(), computation);
	}

	Request(Consumer<ProgressMessage> listener, Cancellation cancellation, Computation<T> computation) {
		this.cancellation = cancellation;
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
			if (e.code() == ErrorCode.OUT_OF_MEMORY) {
				endForLackOfMemory(e);
			}
			fail(e.code(), String.valueOf(e.getMessage()), e);
		} catch (OutOfMemoryError e) {
			endForLackOfMemory(e);
		} catch (RuntimeException | Error e) {
			fail(ErrorCode.INTERNAL, e.toString(), e);
		}
	}

	/** The parent starts another process, with half the batch; the log's last lines tell it why. */
	private static void endForLackOfMemory(Throwable cause) {
		LOG.log(Level.SEVERE, "OutOfMemoryError: this worker ends, its memory cannot be used again.", cause);
		Runtime.getRuntime().halt(WorkerEnvironment.EXIT_OUT_OF_MEMORY);
	}

	/** The cause with where it came from, and likewise what led to it. */
	private static String trace(Throwable failure) {
		var text = new StringBuilder();
		for (Throwable t = failure; t != null; t = t.getCause()) {
			text.append(t).append('\n');
			Arrays.stream(t.getStackTrace()).limit(MOST_FRAMES)
					.forEach(f -> text.append("\tat").append(' ').append(f).append('\n'));
		}
		return text.toString();
	}

	private void fail(ErrorCode code, String message, Throwable cause) {
		if (code == ErrorCode.INTERNAL || code == ErrorCode.ENGINE) {
			LOG.log(Level.SEVERE, message, cause);
			failure.complete(trace(cause));
		}
		answer.completeExceptionally(new ResponseErrorException(new ResponseError(code.code(), message, null)));
	}
}
