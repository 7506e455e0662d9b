package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The file in which H2 notes which process holds a database and where it serves the others. It is there from the moment
 * at which a process begins to open the database until it has closed it.
 */
final class ServerNote {

	/** Who serves, serves by then, or hangs. */
	private static final long LONGEST_NS = TimeUnit.MILLISECONDS.toNanos(1500);
	private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(10);

	private final Path file;

	ServerNote(Path file) {
		this.file = file;
	}

	/** Returns what tells the process that holds the database from all others; empty while none does. */
	String holder() {
		return lines().stream().filter(line -> line.startsWith("id=")).findFirst().orElse("");
	}

	/**
	 * Waits while somebody begins to serve. H2 itself takes such a file for one that was left behind, and waits some
	 * seconds until it is old.
	 */
	void awaitServer() {
		long end = System.nanoTime() + LONGEST_NS;
		while (isBeginning(lines()) && System.nanoTime() < end) {
			LockSupport.parkNanos(PAUSE_NS);
		}
	}

	private static boolean isBeginning(List<String> lines) {
		return !lines.isEmpty() && lines.stream().noneMatch(line -> line.startsWith("server="));
	}

	private List<String> lines() {
		try {
			return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
		} catch (IOException e) {
			return List.of();
		}
	}
}
