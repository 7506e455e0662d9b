package org.reannotate.benchmarks.store;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.core.dataset.DatasetStore;

/**
 * Inserts a million samples into a new store, in a JVM of its own with a heap of 512 MB. Goals: 60 s, 600 bytes a
 * sample on disk. The store stays for {@link StoreQueryMillion}.
 */
public final class StoreInsertMillion implements Benchmark {

	@Override
	public String name() {
		return "store-insert-million";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-cp", System.getProperty("java.class.path"), StoreInsertMillion.class.getName(),
				MillionSamples.folder().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader figures = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = figures.readLine(); line != null; line = figures.readLine()) {
				String[] words = line.split(" ");
				sink.figure(words[0], Double.parseDouble(words[1]), words[2]);
			}
		}
		if (process.waitFor() != 0) {
			throw new IllegalStateException("The process that inserts ended with " + process.exitValue());
		}
	}

	/** What the process of its own does: {@code FOLDER}. */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		try (DatasetStore store = MillionSamples.create(folder)) {
			Stopwatch watch = new Stopwatch();
			MillionSamples.fill(store);
			say("store-insert-million", watch.seconds(), "s");
			say("store-insert-million-processor", watch.processorSeconds(), "s");
		}
		double bytes = Files.size(folder.resolve("dataset/store/reannotate.mv.db"));
		say("store-insert-million-disk", bytes / MillionSamples.SAMPLES, "bytes/sample");
	}

	private static void say(String name, double value, String unit) {
		System.out.println(name + " " + value + " " + unit);
	}
}
