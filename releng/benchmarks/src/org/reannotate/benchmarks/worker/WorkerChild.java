package org.reannotate.benchmarks.worker;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reannotate.benchmarks.FigureSink;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.protocol.process.WorkerSettings;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

/** Runs a measurement in a JVM with a worker's flags and environment and takes over the figures it prints. */
final class WorkerChild {

	private WorkerChild() {
	}

	static void measure(Class<?> main, FigureSink sink, String... arguments) throws IOException, InterruptedException {
		measure(main, EngineSetup.MXNET, sink, arguments);
	}

	static void measure(Class<?> main, EngineSetup engine, FigureSink sink, String... arguments)
			throws IOException, InterruptedException {
		var settings = WorkerSettings.of(ReannotateHome.current(), Recipe.fromScratch(Network.SMALL_RESIDUAL))
				.withEngine(engine);
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(WorkerEnvironment.jvmArguments(settings));
		command.addAll(List.of("-cp", classPath(engine), main.getName()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().putAll(WorkerEnvironment.engineVariables(settings));
		Process process = builder.start();
		try (BufferedReader lines = process.inputReader()) {
			String line;
			while ((line = lines.readLine()) != null) {
				take(line, sink);
			}
		}
		if (process.waitFor() != 0) {
			throw new IOException(main.getSimpleName() + " ended with " + process.exitValue());
		}
	}

	private static String classPath(EngineSetup engine) {
		return Stream.concat(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
				.filter(engine::uses), engine.classPath().stream()).map(Path::toString)
				.collect(Collectors.joining(File.pathSeparator));
	}

	/** Native code prints too; only {@code figure <name> <value> <unit>} counts. */
	private static void take(String line, FigureSink sink) {
		String[] words = line.split(" ");
		if (words.length == 4 && words[0].equals("figure")) {
			sink.figure(words[1], Double.parseDouble(words[2]), words[3]);
		}
	}

	static void print(String name, double value, String unit) {
		System.out.println("figure " + name + " " + value + " " + unit);
	}
}
