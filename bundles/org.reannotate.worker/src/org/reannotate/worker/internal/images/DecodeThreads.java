package org.reannotate.worker.internal.images;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the threads pictures are decoded on; they do not keep the process alive. */
public final class DecodeThreads {

	private DecodeThreads() {
	}

	/** That many threads; the caller shuts them down. */
	public static ExecutorService start(int count) {
		var number = new AtomicInteger();
		return Executors.newFixedThreadPool(count, task -> {
			var thread = new Thread(task, "decode-" + number.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		});
	}
}
