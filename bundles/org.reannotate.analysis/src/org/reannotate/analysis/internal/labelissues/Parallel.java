package org.reannotate.analysis.internal.labelissues;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;

/** Splits a loop over rows among threads that live as long as the call; blocks are taken as threads become free. */
public final class Parallel {

	private static final int BLOCKS_A_THREAD = 16;

	private Parallel() {
	}

	/** Work on the rows {@code from} to {@code to - 1}; called by several threads at once. */
	@FunctionalInterface
	public interface Block {
		void run(int from, int to);
	}

	/** Runs the blocks of {@code [0, count)} on {@code threads} threads, the caller's among them, and waits. */
	public static void forBlocks(int threads, int count, Block block) {
		int size = Math.max(1, Math.min(1 << 16, count / (threads * BLOCKS_A_THREAD)));
		int blocks = (count + size - 1) / size;
		if (threads == 1 || blocks < 2) {
			block.run(0, count);
			return;
		}
		AtomicInteger next = new AtomicInteger();
		share(threads, () -> {
			for (int i = next.getAndIncrement(); i < blocks; i = next.getAndIncrement()) {
				block.run(i * size, Math.min(count, (i + 1) * size));
			}
		});
	}

	private static void share(int threads, Runnable work) {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Thread[] helpers = new Thread[threads - 1];
		for (int i = 0; i < helpers.length; i++) {
			helpers[i] = new Thread(() -> guarded(work, failure), "analysis-" + i);
			helpers[i].setDaemon(true);
			helpers[i].start();
		}
		guarded(work, failure);
		boolean interrupted = joinAll(helpers);
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		rethrow(failure.get());
	}

	private static void rethrow(@Nullable Throwable failure) {
		if (failure instanceof Error error) {
			throw error;
		}
		if (failure instanceof RuntimeException exception) {
			throw exception;
		}
	}

	private static void guarded(Runnable work, AtomicReference<Throwable> failure) {
		try {
			work.run();
		} catch (RuntimeException | Error e) {
			failure.compareAndSet(null, e);
		}
	}

	private static boolean joinAll(Thread[] helpers) {
		boolean interrupted = false;
		for (int i = 0; i < helpers.length;) {
			try {
				helpers[i].join();
				i++;
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		return interrupted;
	}
}
