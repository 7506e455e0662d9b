package org.reannotate.worker.internal.process;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.reannotate.protocol.rpc.Heartbeat;
import org.reannotate.protocol.rpc.WorkbenchApi;

/** Sends signs of life on a timer of its own. */
final class Heart {

	private Heart() {
	}

	static ScheduledExecutorService start(WorkbenchApi workbench, int seconds, LongSupplier steps) {
		ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
			var thread = new Thread(task, "heart");
			thread.setDaemon(true);
			return thread;
		});
		var count = new AtomicLong();
		timer.scheduleAtFixedRate(() -> {
			Runtime runtime = Runtime.getRuntime();
			long heap = runtime.totalMemory() - runtime.freeMemory();
			workbench.heartbeat(new Heartbeat(count.incrementAndGet(), steps.getAsLong(), heap));
		}, 0, Math.max(1, seconds), TimeUnit.SECONDS);
		return timer;
	}
}
