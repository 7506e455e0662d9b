package org.reannotate.application.start;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The start script in a folder of its own, and what a run of it printed. */
final class Installation {

	private final Path temp;
	private final Path root;
	private List<String> out = List.of();
	private String err = "";

	Installation(Path temp) throws IOException {
		this.temp = temp;
		root = Files.createDirectories(temp.resolve("an installation"));
		Files.copy(original(), script());
	}

	/** Folder of the script. */
	Path root() {
		return root;
	}

	Path script() {
		return root.resolve("reannotate");
	}

	String err() {
		return err;
	}

	private static Path original() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve("reannotate.cmd"))) {
			folder = folder.getParent();
		}
		assumeTrue(folder != null, "the test does not run in a checkout, so there is no start script");
		return folder.resolve("reannotate");
	}

	/** The value of a variable at the top of the script. */
	String variable(String name) throws IOException {
		return Files.readAllLines(script()).stream().filter(line -> line.startsWith(name + "="))
				.map(line -> line.substring(name.length() + 1).replace("'", "")).findFirst().orElseThrow();
	}

	/** A launcher that only tells what it was given. */
	Path writeLauncher(Path plugins) throws IOException {
		Path jar = Files.createDirectories(plugins).resolve("org.eclipse.equinox.launcher_1.2.3.jar");
		var manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInLauncher.class.getName());
		String name = StandInLauncher.class.getName().replace('.', '/') + ".class";
		try (var jarOut = new JarOutputStream(Files.newOutputStream(jar), manifest);
				var in = StandInLauncher.class.getResourceAsStream("/" + name)) {
			jarOut.putNextEntry(new JarEntry(name));
			in.transferTo(jarOut);
		}
		return jar;
	}

	/** Runs the script, by whatever path, and gives its exit code. */
	int start(Path folder, Map<String, String> environment, Path script, String... arguments) throws Exception {
		var command = new ArrayList<String>();
		Collections.addAll(command, "/bin/sh", script.toString());
		Collections.addAll(command, arguments);
		var builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectOutput(temp.resolve("out").toFile()).redirectError(temp.resolve("err").toFile());
		// what a JVM says about options of its environment is not what the script says
		builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().putAll(environment);
		int code = builder.start().waitFor();
		out = Files.readAllLines(temp.resolve("out"), StandardCharsets.UTF_8);
		err = Files.readString(temp.resolve("err"));
		return code;
	}

	/** What the launcher told. */
	String told(String what) {
		return out.stream().filter(line -> line.startsWith(what + "=")).map(line -> line.substring(what.length() + 1))
				.findFirst().orElseThrow(() -> new AssertionError(what + " was not told: " + out + err));
	}
}
