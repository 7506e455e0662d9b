package org.reannotate.modelservice.installation;

import java.nio.file.Path;
import java.util.List;

import org.reannotate.core.model.ModelException;

/**
 * The worker's code on this machine: a plain class path for a JVM of its own. Implementations are thread-safe.
 */
public interface WorkerInstallation {
    /** Main class of the real worker. */
    String WORKER_MAIN = "org.reannotate.worker.WorkerMain";

    /**
     * Jars and folders of classes, in class path order, absolute.
     *
     * @throws ModelException when the worker is not installed completely, or cannot run on this machine
     */
    List<Path> classPath() throws ModelException;

    /** Class whose {@code main} is the worker. */
    default String mainClass() {
        return WORKER_MAIN;
    }
}
