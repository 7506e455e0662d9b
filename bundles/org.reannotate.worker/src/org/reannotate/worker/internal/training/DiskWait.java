package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.osgi.util.NLS;

/** Brings files to the disk on a thread of its own: megabytes take seconds there, in which the processor is free. */
final class DiskWait {

	/** What is done then. */
	@FunctionalInterface
	interface Then {
		void run() throws IOException;
	}

	private final FutureTask<Void> task;

	private DiskWait(Callable<Void> work) {
		task = new FutureTask<>(work);
	}

	/** Begins, one file after the other, and does {@code then} when they are there. */
	static DiskWait start(List<Path> files, Then then) {
		var wait = new DiskWait(() -> {
			for (Path file : files) {
				try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
					channel.force(true);
				}
			}
			then.run();
			return null;
		});
		var thread = new Thread(wait.task, "checkpoint");
		thread.setDaemon(true);
		thread.start();
		return wait;
	}

	/** Waits for it. */
	void join() throws IOException {
		try {
			task.get();
		} catch (ExecutionException e) {
			throw new IOException(NLS.bind(Messages.DiskWait_failed, e.getCause().getMessage()), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(Messages.DiskWait_interrupted, e);
		}
	}
}
