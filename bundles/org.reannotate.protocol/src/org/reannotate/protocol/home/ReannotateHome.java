package org.reannotate.protocol.home;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The folder for everything the program writes outside a dataset: {@code $REANNOTATE_HOME}, else
 * {@code $HOME/.reannotate}.
 *
 * <pre>
 * var home = ReannotateHome.current();
 * Path installed = home.backbones();
 * </pre>
 *
 * The folders need not exist; whoever writes creates them. The environment's {@code HOME} is asked
 * because {@code user.home} ignores it.
 *
 * @param root absolute, normalized
 */
public record ReannotateHome(Path root) {

	/** Name of the environment variable that overrides the place. */
	public static final String VARIABLE = "REANNOTATE_HOME";

	public ReannotateHome {
		root = root.toAbsolutePath().normalize();
	}

	/** The home of this process. */
	public static ReannotateHome current() {
		return of(System.getenv(), System.getProperty("user.home", "."));
	}

	static ReannotateHome of(Map<String, String> environment, String userHome) {
		String own = environment.get(VARIABLE);
		if (isGiven(own)) {
			return new ReannotateHome(Path.of(own));
		}
		String home = environment.get("HOME");
		return new ReannotateHome(Path.of(isGiven(home) ? home : userHome).resolve(".reannotate"));
	}

	private static boolean isGiven(@Nullable String value) {
		return value != null && !value.isBlank();
	}

	/** Installed backbones, one folder each with a {@code backbone.json}. */
	public Path backbones() {
		return root.resolve("backbones");
	}

	/** Unpacked native libraries. */
	public Path natives() {
		return root.resolve("natives");
	}

	/** Engines that were fetched, one folder each. */
	public Path engines() {
		return root.resolve("engines");
	}

	/** Everything that may be deleted at any time and is computed again. */
	public Path cache() {
		return root.resolve("cache");
	}

	/** The worker's jars, unpacked; a folder each bundle and version, its time that of its last use. */
	public Path workerFiles() {
		return cache().resolve("worker");
	}

	/** What workers printed that had no run to write it to. */
	public Path logs() {
		return cache().resolve("logs");
	}

	/** Embeddings by backbone digest and image content hash. */
	public Path embeddings() {
		return cache().resolve("embeddings");
	}
}
