package org.reannotate.formats.internal.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does some work on every element in other threads and gives the results in the order of the elements. Elements are taken
 * in the thread that asks for results, a bounded number ahead, so memory stays small however long the source is. The
 * threads live as long as this object; close it.
 */
public final class OrderedParallel<I, O> implements Iterator<O>, AutoCloseable {
	private static final int BATCH = 64;
	private static final int BATCHES_AHEAD_PER_THREAD = 3;

	private final Iterator<I> source;
	private final Function<I, O> work;
	private final ExecutorService threads;
	private final int ahead;
	private final Deque<Future<List<O>>> running = new ArrayDeque<>();
	private Iterator<O> ready = List.<O>of().iterator();

	public OrderedParallel(Iterator<I> source, Function<I, O> work, int threads) {
		this.source = source;
		this.work = work;
		this.ahead = threads * BATCHES_AHEAD_PER_THREAD;
		this.threads = Executors.newFixedThreadPool(threads, task -> {
			var thread = new Thread(task, "Reannotate image reader");
			thread.setDaemon(true);
			return thread;
		});
	}

	@Override
	public boolean hasNext() {
		while (!ready.hasNext()) {
			fill();
			if (running.isEmpty()) {
				return false;
			}
			ready = await(running.remove()).iterator();
		}
		return true;
	}

	@Override
	public O next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		return ready.next();
	}

	private void fill() {
		while (running.size() < ahead && source.hasNext()) {
			var batch = new ArrayList<I>(BATCH);
			while (batch.size() < BATCH && source.hasNext()) {
				batch.add(source.next());
			}
			running.add(threads.submit(() -> batch.stream().map(work).toList()));
		}
	}

	private List<O> await(Future<List<O>> batch) {
		try {
			return batch.get();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while images were read", interrupted);
		} catch (ExecutionException failed) {
			throw new IllegalStateException("Reading images failed: " + failed.getCause(), failed.getCause());
		}
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}
}
