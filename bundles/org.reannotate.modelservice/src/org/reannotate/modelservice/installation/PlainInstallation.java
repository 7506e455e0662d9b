package org.reannotate.modelservice.installation;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;

/** The worker on a class path given by hand: tests, benchmarks and programs outside OSGi. */
public final class PlainInstallation implements WorkerInstallation {
    /** System property with the worker's class path, separated as the system does. */
    public static final String CLASS_PATH_PROPERTY = "reannotate.worker.classpath";

    private final List<Path> classPath;
    private final String mainClass;

    /** The real worker on this class path. */
    public PlainInstallation(List<Path> classPath) {
        this(classPath, WORKER_MAIN);
    }

    /** A stand-in with another main class, for tests. */
    public PlainInstallation(List<Path> classPath, String mainClass) {
        this.classPath = List.copyOf(classPath);
        this.mainClass = mainClass;
    }

    /** The worker that {@value #CLASS_PATH_PROPERTY} names; empty when the property is not set. */
    public static Optional<PlainInstallation> fromProperty() {
        String property = System.getProperty(CLASS_PATH_PROPERTY, "");
        return property.isBlank() ? Optional.empty() : Optional.of(of(property));
    }

    /** The worker on a class path written as the {@code java} command takes it. */
    public static PlainInstallation of(String classPath) {
        return new PlainInstallation(Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList());
    }

    @Override
    public List<Path> classPath() throws ModelException {
        for (Path entry : classPath) {
            if (!exists(entry)) {
                throw new ModelException(NLS.bind(Messages.PlainInstallation_missing, entry, CLASS_PATH_PROPERTY));
            }
        }
        return classPath;
    }

    @Override
    public String mainClass() {
        return mainClass;
    }

    private static boolean exists(Path entry) {
        return entry.endsWith("*") ? Files.isDirectory(entry.getParent()) : Files.exists(entry);
    }
}
