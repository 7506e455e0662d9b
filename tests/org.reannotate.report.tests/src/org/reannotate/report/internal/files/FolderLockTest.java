package org.reannotate.report.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

	private static final int THREADS = 8;
	private static final int TURNS = 300;

	@TempDir
	Path dir;
	private final AtomicInteger holders = new AtomicInteger();
	private final AtomicInteger most = new AtomicInteger();

	@Test
	void isHeldByOneUntilItIsClosed() throws Exception {
		try (FolderLock first = FolderLock.take(dir)) {
			assertNotNull(first);
			assertNull(FolderLock.take(dir));
		}
		try (FolderLock next = FolderLock.take(dir)) {
			assertNotNull(next);
		}
		assertFalse(Files.exists(dir.resolve(".lock")));
	}

	@Test
	void takesOverTheFileOfARunThatWasKilled() throws Exception {
		Files.writeString(dir.resolve(".lock"), "somebody who died and had a word longer than any of ours ever is");

		try (FolderLock lock = FolderLock.take(dir)) {
			assertNotNull(lock);
		}
	}

	/** Those who come while another one leaves lock a file that is being removed. */
	@Test
	void isNeverHeldByTwo() throws Exception {
		var pool = Executors.newFixedThreadPool(THREADS);
		try {
			var all = new ArrayList<Callable<Integer>>();
			for (int i = 0; i < THREADS; i++) {
				all.add(this::takeTurns);
			}
			int taken = 0;
			for (var turns : pool.invokeAll(all)) {
				taken += turns.get();
			}
			assertEquals(THREADS * TURNS, taken);
		} finally {
			pool.shutdownNow();
		}
		assertEquals(1, most.get());
	}

	private int takeTurns() throws Exception {
		int taken = 0;
		while (taken < TURNS) {
			try (FolderLock lock = FolderLock.take(dir)) {
				if (lock != null) {
					int now = holders.incrementAndGet();
					most.accumulateAndGet(now, Math::max);
					taken++;
					Thread.yield();
					holders.decrementAndGet();
				}
			}
		}
		return taken;
	}
}
