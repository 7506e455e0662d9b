package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets the processes of one machine open a database one after the other. When the process that served the others ends,
 * they all want to take over at once; H2 lets those that come second wait until the lock file of the first is some
 * seconds old. Who waits here instead finds the first one ready to serve, a moment later. It speeds up, no more: H2
 * guards the file itself, so who cannot have this lock goes on without it. Reentrant.
 */
public final class OpeningLock implements AutoCloseable {

	static final String FILE = "opening";
	/** Opening takes a fraction of a second; whoever holds it for longer hangs. */
	private static final long LONGEST_NS = TimeUnit.SECONDS.toNanos(5);
	private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(10);
	private static final Map<Path, OpeningLock> LOCKS = new ConcurrentHashMap<>();

	private final Path file;
	private final ReentrantLock threads = new ReentrantLock();
	private @Nullable RandomAccessFile held;

	private OpeningLock(Path file) {
		this.file = file;
	}

	/** Waits for the lock; closing gives it back. */
	static OpeningLock take(Path storeFolder) {
		OpeningLock lock = LOCKS.computeIfAbsent(storeFolder.resolve(FILE), OpeningLock::new);
		lock.threads.lock();
		if (lock.threads.getHoldCount() == 1) {
			lock.held = lock.lockFile();
		}
		return lock;
	}

	private @Nullable RandomAccessFile lockFile() {
		RandomAccessFile opened = null;
		try {
			opened = new RandomAccessFile(file.toFile(), "rw");
			long end = System.nanoTime() + LONGEST_NS;
			// There is no lock() that gives up; another process cannot call back.
			for (FileLock got = opened.getChannel().tryLock(); got == null && System.nanoTime() < end;) {
				LockSupport.parkNanos(PAUSE_NS);
				got = opened.getChannel().tryLock();
			}
			return opened;
		} catch (IOException e) {
			closeFile(opened);
			return null;
		}
	}

	private static void closeFile(@Nullable RandomAccessFile file) {
		try {
			if (file != null) {
				file.close();
			}
		} catch (IOException e) {
			return; // it was only ever locked
		}
	}

	@Override
	public void close() {
		if (threads.getHoldCount() == 1) {
			closeFile(held);
			held = null;
		}
		threads.unlock();
	}
}
