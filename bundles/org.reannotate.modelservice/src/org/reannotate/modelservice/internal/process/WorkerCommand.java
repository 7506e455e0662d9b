package org.reannotate.modelservice.internal.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reannotate.protocol.process.WorkerAddress;
import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.protocol.process.WorkerSettings;

/**
 * The command that starts a worker: the Java of this JVM, the flags and environment of the protocol.
 *
 * @param classPath of the worker
 * @param mainClass of the worker
 * @param settings what the native engine reads at its start
 * @param crashFile where the JVM writes about a crash of native code
 * @param modest whether everything else on the machine goes first, where the system has a word for that
 */
public record WorkerCommand(List<Path> classPath, String mainClass, WorkerSettings settings, Path crashFile,
        boolean modest) {
    private static final Path NICE = Path.of("/usr/bin/nice");

    /** Starts the process; its two outputs are one. */
    Process start(WorkerAddress address, String token) throws IOException {
        Path home = Files.createDirectories(settings.home().root());
        var builder = new ProcessBuilder(arguments()).redirectErrorStream(true).directory(home.toFile());
        builder.environment().putAll(WorkerEnvironment.variables(settings, address, token));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private List<String> arguments() {
        var arguments = new ArrayList<String>();
        if (modest && Files.isExecutable(NICE)) {
            arguments.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        arguments.add(java());
        arguments.addAll(WorkerEnvironment.jvmArguments(settings));
        arguments.add("-XX:ErrorFile=" + crashFile);
        arguments.add("-cp");
        arguments.add(Stream.concat(classPath.stream().filter(settings.engine()::uses),
                settings.engine().classPath().stream()).map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        arguments.add(mainClass);
        return arguments;
    }

    private static String java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path windows = bin.resolve("java.exe");
        return (Files.exists(windows) ? windows : bin.resolve("java")).toString();
    }
}
