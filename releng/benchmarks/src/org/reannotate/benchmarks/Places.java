package org.reannotate.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where benchmarks find inputs and leave scratch files. */
public final class Places {

	private Places() {
	}

	/**
	 * The folder with reference data, from the system property {@code reannotate.shared}.
	 *
	 * @throws IllegalStateException when it is not set
	 */
	public static Path shared() {
		String shared = System.getProperty("reannotate.shared");
		if (shared == null) {
			throw new IllegalStateException("set the system property reannotate.shared to the folder with reference data");
		}
		return Path.of(shared);
	}

	/** A folder for scratch files that may stay for the next run, from the system property {@code reannotate.work}. */
	public static Path work() throws IOException {
		String work = System.getProperty("reannotate.work");
		Path folder = work == null ? Path.of(System.getProperty("java.io.tmpdir"), "reannotate-benchmarks") : Path.of(work);
		return Files.createDirectories(folder);
	}
}
