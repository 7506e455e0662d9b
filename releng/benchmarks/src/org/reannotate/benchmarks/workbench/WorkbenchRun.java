package org.reannotate.benchmarks.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;

/** The product, started with the probe, which uses it and writes the figures. Needs an X server and a window manager. */
final class WorkbenchRun {

	private static final int LIMIT_MINUTES = 10;

	private WorkbenchRun() {
	}

	/**
	 * Uses it.
	 *
	 * @param use what the probe does
	 */
	static void measure(String use, Path dataset, FigureSink sink) throws Exception {
		Path work = Files.createTempDirectory(Places.work(), "workbench");
		Path result = work.resolve("result.txt");
		Path root = Path.of(System.getProperty("reannotate.root"));
		var builder = new ProcessBuilder(root.resolve("releng/install-check/with-probe").toString(),
				root.resolve("releng/product/target/products/org.reannotate.product/linux/gtk/x86_64").toString(),
				root.resolve("tests/org.reannotate.workbench.probe/target/org.reannotate.workbench.probe-0.1.0-SNAPSHOT.jar")
						.toString(),
				work.toString(), "-Xmx600m", "-Dreannotate.probe.use=" + use, "-Dreannotate.probe.dataset=" + dataset,
				"-Dreannotate.probe.result=" + result);
		builder.environment().put("REANNOTATE_HOME", Places.work().resolve("workbench-home").toString());
		Process process = builder.redirectErrorStream(true).redirectOutput(work.resolve("log.txt").toFile()).start();
		if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
		}
		tell(result, work, sink);
	}

	/** Refuses where there is no screen, before anything is made for it. */
	static void requireScreen(String benchmark) {
		if (System.getenv("DISPLAY") == null) {
			throw new IllegalStateException("the workbench needs a screen: xvfb-run -a -s \"-screen 0 1600x1000x24\""
					+ " sh -c 'openbox & releng/benchmarks/run " + benchmark + "'");
		}
	}

	private static void tell(Path result, Path work, FigureSink sink) throws IOException {
		if (!Files.exists(result) || Files.readString(result).startsWith("failed")) {
			throw new IOException("The workbench did not get to its end; see " + work);
		}
		for (String line : Files.readAllLines(result)) {
			String[] words = line.split(" ");
			sink.figure(words[0], Double.parseDouble(words[1]), words[2]);
		}
	}
}
