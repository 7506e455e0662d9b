package org.reannotate.worker.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;

/** Runs independent computations on a few threads and gives their results in order. */
record ParallelTasks(int threads, Cancellation cancellation) {

	/** Runs all; the first failure ends it, a {@link CancellationException} as what it is. */
	<T> List<T> run(List<Callable<T>> tasks) throws WorkerException {
		ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, tasks.size())), task -> {
			var thread = new Thread(task, "head");
			thread.setDaemon(true);
			return thread;
		});
		try {
			var futures = new ArrayList<Future<T>>();
			for (Callable<T> task : tasks) {
				futures.add(executor.submit(() -> {
					cancellation.check();
					return task.call();
				}));
			}
			var results = new ArrayList<T>();
			for (Future<T> future : futures) {
				results.add(future.get());
			}
			return results;
		} catch (ExecutionException e) {
			if (e.getCause() instanceof WorkerException known) {
				throw known;
			}
			if (e.getCause() instanceof CancellationException) {
				throw new WorkerException(ErrorCode.CANCELLED, "Cancelled.", e.getCause());
			}
			throw new WorkerException(ErrorCode.INTERNAL, NLS.bind(Messages.ParallelTasks_failed, e.getCause()),
					e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new WorkerException(ErrorCode.CANCELLED, "Interrupted.", e);
		} finally {
			executor.shutdownNow();
		}
	}
}
