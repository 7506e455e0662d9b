package org.reannotate.benchmarks.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Kills the worker when its phase has come; each that follows it while the same request is answered, too. What progress
 * says is heard as a monitor, processes and files are looked at by a thread of its own.
 */
final class Killer extends NullProgressMonitor implements AutoCloseable {

	private static final Random RANDOM = new Random(1);
	private static final long LOOK_MICROS = 300;

	private final Phase phase;
	private final Patient patient;
	private final int most;
	private final Thread watching = new Thread(this::watch, "killer");
	private final Map<Long, Long> seen = new HashMap<>();
	private final Set<Long> killed = new HashSet<>();
	private final Set<Path> files = new HashSet<>();
	private int delay;
	private volatile boolean closed;
	private volatile long last;

	/** @param most how many may be killed */
	Killer(Phase phase, Patient patient, int most) {
		this.phase = phase;
		this.patient = patient;
		this.most = most;
		this.delay = delay();
		if (phase.isAtSight() || phase.isToldByFiles()) {
			watching.start();
		}
	}

	private int delay() {
		return phase.within() == 0 ? 0 : RANDOM.nextInt(phase.within());
	}

	@Override
	public void subTask(String words) {
		if (phase.isToldBy(words)) {
			kill(0);
		}
	}

	private void watch() {
		while (!closed) {
			if (phase.isAtSight()) {
				kill(delay);
			} else if (anyFileTells()) {
				kill(0);
			}
			try {
				TimeUnit.MICROSECONDS.sleep(LOOK_MICROS);
			} catch (InterruptedException e) {
				return;
			}
		}
	}

	private boolean anyFileTells() {
		Path runs = patient.store().info().runsFolder();
		if (!Files.isDirectory(runs)) {
			return false;
		}
		try (var tree = Files.walk(runs)) {
			// Those that are there already are of a worker that was killed before.
			return files.addAll(tree.filter(phase::isToldBy).toList());
		} catch (IOException | java.io.UncheckedIOException e) {
			// Files come and go meanwhile.
			return false;
		}
	}

	/** Kills processes that were seen so long ago. */
	private synchronized void kill(int millis) {
		long now = System.nanoTime();
		ProcessHandle.current().children().filter(ProcessHandle::isAlive).filter(Killer::isWorker)
				.filter(each -> now - seen.computeIfAbsent(each.pid(), first -> now) >= millis * 1_000_000L).forEach(each -> {
					if (killed.size() < most && killed.add(each.pid())) {
						last = System.nanoTime();
						each.destroyForcibly();
						delay = delay();
					}
				});
	}

	/** Not what Java starts it with. */
	private static boolean isWorker(ProcessHandle process) {
		return process.info().command().map(command -> command.endsWith("java")).orElse(false);
	}

	/** How many it killed. */
	synchronized int kills() {
		return killed.size();
	}

	/** Seconds since the last kill. */
	double secondsSince() {
		return (System.nanoTime() - last) / 1e9;
	}

	@Override
	public void close() {
		closed = true;
		try {
			watching.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
