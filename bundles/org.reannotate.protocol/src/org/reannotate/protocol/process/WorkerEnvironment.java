package org.reannotate.protocol.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Recipe;

/**
 * Environment and JVM flags of a worker process. The parent sets them, because the native engine reads its tuning
 * once, when it is loaded, and because a token has no place on a command line that every user can list.
 *
 * <pre>
 * var command = new ArrayList&lt;String&gt;();
 * command.add(java);
 * command.addAll(WorkerEnvironment.jvmArguments(settings));
 * command.addAll(List.of("-cp", classPath, WorkerEnvironment.MAIN_CLASS));
 * var builder = new ProcessBuilder(command);
 * builder.environment().putAll(WorkerEnvironment.variables(settings, socket.address(), token));
 * </pre>
 */
public final class WorkerEnvironment {

	/** The worker's main class. */
	public static final String MAIN_CLASS = "org.reannotate.worker.WorkerMain";

	/** A {@link WorkerAddress}. */
	public static final String ADDRESS = "REANNOTATE_WORKER_ADDRESS";

	/** One-time token that {@link org.reannotate.protocol.rpc.Hello} must carry. */
	public static final String TOKEN = "REANNOTATE_WORKER_TOKEN";

	/** Process id of the parent; the worker ends when that process does. */
	public static final String PARENT = "REANNOTATE_WORKER_PARENT";

	/** Which engine computes, as a recipe names it; absent: {@code mxnet}. */
	public static final String ENGINE = "REANNOTATE_WORKER_ENGINE";

	/**
	 * Exit code of a worker that ran out of memory; the last lines of its log say {@code OutOfMemoryError}. Its memory
	 * cannot be used again, so the parent starts another one, with half the batch.
	 */
	public static final int EXIT_OUT_OF_MEMORY = 6;

	private static final long YOUNG_BYTES = 48L << 20;

	/** Classes that steer the engine: what they call takes far longer than the call. Class patterns of the JVM. */
	private static final List<String> STEERING = List.of("ai.djl.*", "com.sun.jna.*",
			"org.reannotate.worker.internal.training.*", "org.reannotate.worker.internal.blocks.*");

	private WorkerEnvironment() {
	}

	/**
	 * Flags before the class path: direct memory bounded (unbounded it climbs with every array made), the young
	 * generation small and of a fixed size (left to itself it grows to a third of the heap with what a batch leaves behind:
	 * 240 MB more resident memory, in steps, for nothing) and left early by what stays, such as decoded images; what steers
	 * the engine compiled method by method (inlined into one another they make the compiler take 47 MB, at some moment of a
	 * training); DJL offline unless asked otherwise (which also switches its usage reports off), JNA's library below our
	 * home; texts in the language of this JVM, as the worker's own environment has none.
	 */
	public static List<String> jvmArguments(WorkerSettings settings) {
		var arguments = new ArrayList<>(List.of("-Xmx" + settings.heapBytes(),
				"-XX:MaxDirectMemorySize=" + settings.directBytes(), "-XX:+UseSerialGC", "-Xmn" + YOUNG_BYTES,
				"-XX:SurvivorRatio=4", "-XX:MaxTenuringThreshold=2", "-XX:CompileCommand=quiet",
				"--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
				"-Dai.djl.offline=" + !settings.online(), "-Dfile.encoding=UTF-8",
				"-Djna.tmpdir=" + settings.home().natives().resolve("jna")));
		STEERING.forEach(classes -> arguments.add("-XX:CompileCommand=dontinline," + classes + "::*"));
		arguments.addAll(language(Locale.getDefault()));
		arguments.addAll(settings.engine().jvmArguments());
		return arguments;
	}

	/**
	 * The language of texts. Numbers stay as in English: DJL formats some, in names and addresses, without saying how.
	 */
	static List<String> language(Locale locale) {
		return List.of("-Duser.language=" + locale.getLanguage(), "-Duser.script=" + locale.getScript(),
				"-Duser.country=" + locale.getCountry(), "-Duser.variant=" + locale.getVariant(),
				"-Duser.language.format=en", "-Duser.script.format=", "-Duser.country.format=US", "-Duser.variant.format=");
	}

	/** Variables to add to the inherited environment. */
	public static Map<String, String> variables(WorkerSettings settings, WorkerAddress address, String token) {
		var variables = engineVariables(settings);
		variables.put(ADDRESS, address.text());
		variables.put(TOKEN, token);
		variables.put(PARENT, Long.toString(ProcessHandle.current().pid()));
		return variables;
	}

	/**
	 * The part that the native engine and DJL read: thread count (unset the engine runs like one thread), MKL-DNN on
	 * (off it is 3.7 times slower), the caches, usage reports off.
	 */
	public static Map<String, String> engineVariables(WorkerSettings settings) {
		var variables = new LinkedHashMap<String, String>();
		String threads = Integer.toString(settings.threads());
		variables.put("OMP_NUM_THREADS", threads);
		variables.put("OMP_DYNAMIC", "false");
		putEngineThreads(variables, settings.device());
		variables.put("MXNET_MKLDNN_ENABLED", "1");
		variables.put("DJL_CACHE_DIR", settings.home().cache().resolve("djl").toString());
		variables.put("ENGINE_CACHE_DIR", settings.home().natives().resolve("djl").toString());
		variables.put("OPT_OUT_TRACKING", "true");
		if (System.getProperty("os.name").startsWith("Linux")) {
			// Without a UTF-8 locale Java cannot open files with names beyond ASCII there.
			variables.put("LC_ALL", "C.UTF-8");
		}
		variables.put(ReannotateHome.VARIABLE, settings.home().root().toString());
		variables.put(ENGINE, settings.engine().engine());
		variables.putAll(settings.engine().variables());
		return variables;
	}

	/**
	 * On the CPU operations run in the calling thread: with the engine's own threads each keeps a team of OpenMP
	 * threads, and training of small networks was five times slower (90 against 450 images/s on two cores). Idle
	 * OpenMP threads sleep, so that decoding has the core.
	 */
	private static void putEngineThreads(Map<String, String> variables, int device) {
		if (device < 0) {
			variables.put("MXNET_ENGINE_TYPE", "NaiveEngine");
			variables.put("OMP_WAIT_POLICY", "passive");
		} else {
			variables.put("MXNET_CPU_WORKER_NTHREADS", "1");
			variables.put("MXNET_CPU_PRIORITY_NTHREADS", "1");
		}
	}
}
