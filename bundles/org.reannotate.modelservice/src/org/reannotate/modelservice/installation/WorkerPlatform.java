package org.reannotate.modelservice.installation;

import java.util.Locale;

import org.reannotate.core.model.ModelException;

/**
 * Whether the training engine runs on a system. Apache MXNet 1.9.1, the engine of the worker, exists for x86_64 alone.
 *
 * @param system as in {@code os.name}
 * @param architecture as in {@code os.arch}
 */
public record WorkerPlatform(String system, String architecture) {
    /** The system that runs this JVM. */
    public static WorkerPlatform current() {
        return new WorkerPlatform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /** Whether there is a build of the engine for this system. */
    public boolean supported() {
        String name = system.toLowerCase(Locale.ROOT);
        String chip = architecture.toLowerCase(Locale.ROOT);
        boolean x86 = chip.equals("amd64") || chip.equals("x86_64");
        return x86 && (name.contains("linux") || name.contains("windows") || name.contains("mac"));
    }

    /**
     * Returns when the engine runs here.
     *
     * @throws ModelException naming the system and what works on it
     */
    public void check() throws ModelException {
        if (!supported()) {
            throw new ModelException("Training is not possible on " + system + " (" + architecture + "): the engine, "
                    + "Apache MXNet, exists for Linux, Windows and macOS on x86_64 only. Audit the dataset on such a "
                    + "machine" + rosetta() + ", or use `analyze` with predictions made by a model of your own.");
        }
    }

    private String rosetta() {
        return system.toLowerCase(Locale.ROOT).contains("mac") ? " (on Apple silicon a JDK for x86_64 runs under Rosetta)"
                : "";
    }
}
