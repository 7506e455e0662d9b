package org.reannotate.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM beside the test's own that runs {@link StoreChild}. */
final class ChildProcess implements AutoCloseable {

	private final Process process;
	private final BufferedReader output;

	ChildProcess(String mode, Path folder) throws IOException {
		String surefire = System.getProperty("surefire.test.class.path", "");
		String classPath = surefire.isEmpty() ? System.getProperty("java.class.path") : surefire;
		process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-cp", ownClassPath(classPath), StoreChild.class.getName(), mode,
				folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		output = process.inputReader(StandardCharsets.UTF_8);
	}

	/** The console launcher loads tests by a class loader of its own, so their place is asked for. */
	private static String ownClassPath(String classPath) {
		String console = System.getProperty("reannotate.test.class.path", "");
		return console.isEmpty() ? classPath : console;
	}

	/** Waits for the next line; null when the process has ended. */
	String line() throws IOException {
		return output.readLine();
	}

	/** Waits until the process has opened the dataset. */
	ChildProcess ready() throws IOException {
		if (!"ready".equals(line())) {
			throw new IOException("The child process did not open the dataset");
		}
		return this;
	}

	void tell(String line) throws IOException {
		process.outputWriter().write(line + "\n");
		process.outputWriter().flush();
	}

	/** Kills the process as {@code kill -9} does and returns the lines that it had still said. */
	List<String> kill() throws IOException, InterruptedException {
		// By its handle: the process itself would close the stream with what was said and not yet read.
		process.toHandle().destroyForcibly();
		List<String> said = new ArrayList<>();
		for (String line = line(); line != null; line = line()) {
			said.add(line);
		}
		process.waitFor(30, TimeUnit.SECONDS);
		return said;
	}

	/** Ends the input and waits for the process to end by itself; returns its exit code. */
	int end() throws IOException, InterruptedException {
		process.getOutputStream().close();
		process.waitFor(60, TimeUnit.SECONDS);
		return process.exitValue();
	}

	/** Kills it and waits until it is gone: it must not write into a folder that is deleted next. */
	@Override
	public void close() {
		process.destroyForcibly();
		try {
			process.waitFor(30, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
