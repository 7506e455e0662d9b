package org.reannotate.worker.internal.refit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;

/** The threads of one refit. What a computation throws comes out of {@link Failed}. */
final class Crew implements AutoCloseable {

	/** Carries a failure through code that may not throw it. */
	static final class Failed extends RuntimeException {
		private static final long serialVersionUID = 1L;

		private final WorkerException reason;

		Failed(WorkerException reason) {
			super(reason);
			this.reason = reason;
		}

		WorkerException reason() {
			return reason;
		}
	}

	private final ExecutorService threads;
	private final Cancellation cancellation;

	Crew(int count, Cancellation cancellation) {
		this.cancellation = cancellation;
		this.threads = Executors.newFixedThreadPool(Math.max(1, count), task -> {
			var thread = new Thread(task, "refit");
			thread.setDaemon(true);
			return thread;
		});
	}

	/** Stands still while somebody waits for something else; throws once cancelled. */
	void check() throws WorkerException {
		cancellation.check();
	}

	/** Does all, and gives the results in order. */
	<T> List<T> run(List<Callable<T>> work) {
		try {
			List<Future<T>> futures = new ArrayList<>();
			work.forEach(task -> futures.add(threads.submit(task)));
			List<T> results = new ArrayList<>();
			for (Future<T> future : futures) {
				results.add(future.get());
			}
			return results;
		} catch (ExecutionException e) {
			if (e.getCause() instanceof WorkerException known) {
				throw new Failed(known);
			}
			throw new Failed(new WorkerException(ErrorCode.INTERNAL, NLS.bind(Messages.Crew_failed, e.getCause()),
					e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new Failed(new WorkerException(ErrorCode.CANCELLED, "Interrupted.", e));
		}
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}
}
