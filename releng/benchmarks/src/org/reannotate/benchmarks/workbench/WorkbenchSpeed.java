package org.reannotate.benchmarks.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;

/**
 * The workbench with a million images: opening, scrolling, filtering, sorting, deciding by key, deciding about ten
 * thousand. The product is started with the probe, which uses it and writes the figures. Needs an X server and a window
 * manager. Goals: open to a painted gallery 1.5 s; 95% of paints within 16 ms; filter or sort shown in 150 ms; key to
 * next image 80 ms, committed 50 ms, medians; 10,000 decisions shown in 0.3 s and durable in 3 s, undo the same; heap
 * 600 MB.
 */
public final class WorkbenchSpeed implements Benchmark {

	private static final int LIMIT_MINUTES = 10;

	@Override
	public String name() {
		return "workbench-million";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		if (System.getenv("DISPLAY") == null) {
			throw new IllegalStateException("the workbench needs a screen: xvfb-run -a -s \"-screen 0 1600x1000x24\""
					+ " sh -c 'openbox & releng/benchmarks/run workbench-million'");
		}
		Path dataset = MillionImages.dataset();
		Path work = Files.createTempDirectory(Places.work(), "workbench");
		Path result = work.resolve("result.txt");
		Path root = Path.of(System.getProperty("reannotate.root"));
		var builder = new ProcessBuilder(root.resolve("releng/install-check/with-probe").toString(),
				root.resolve("releng/product/target/products/org.reannotate.product/linux/gtk/x86_64").toString(),
				root.resolve("tests/org.reannotate.workbench.probe/target/org.reannotate.workbench.probe-0.1.0-SNAPSHOT.jar")
						.toString(),
				work.toString(), "-Xmx600m", "-Dreannotate.probe.use=speed", "-Dreannotate.probe.dataset=" + dataset,
				"-Dreannotate.probe.result=" + result);
		builder.environment().put("REANNOTATE_HOME", Places.work().resolve("workbench-home").toString());
		Process process = builder.redirectErrorStream(true).redirectOutput(work.resolve("log.txt").toFile()).start();
		if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
		}
		tell(result, work, sink);
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
