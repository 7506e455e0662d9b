package org.reannotate.imaging.internal.files;

import java.nio.file.Path;

/**
 * Where this user's caches lie: {@code $REANNOTATE_HOME}, else {@code .reannotate} in the environment's {@code $HOME}
 * (the JVM's {@code user.home} ignores it). The same rule as in the bundle {@code protocol}, which this one may not use.
 */
public final class Home {

	private Home() {
	}

	static Path root() {
		String own = System.getenv("REANNOTATE_HOME");
		if (own != null && !own.isBlank()) {
			return Path.of(own);
		}
		String home = System.getenv("HOME");
		return Path.of(home != null && !home.isBlank() ? home : System.getProperty("user.home"), ".reannotate");
	}

	/** Unpacked native libraries. */
	public static Path natives() {
		return root().resolve("natives");
	}

	/** What can be made again at any time. */
	public static Path cache() {
		return root().resolve("cache");
	}
}
