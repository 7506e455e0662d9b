package org.reannotate.modelservice.installation;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
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

    /** Systems that natives are built for. */
    public enum Family {
        LINUX, WINDOWS, MAC, OTHER
    }

    /** Which system it is. */
    public Family family() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("linux")) {
            return Family.LINUX;
        }
        if (name.contains("windows")) {
            return Family.WINDOWS;
        }
        return name.contains("mac") ? Family.MAC : Family.OTHER;
    }

    /** Whether its processor is an x86 of 64 bits. */
    public boolean x86() {
        String chip = architecture.toLowerCase(Locale.ROOT);
        return chip.equals("amd64") || chip.equals("x86_64");
    }

    /** Whether its processor is an Arm of 64 bits. */
    public boolean arm() {
        String chip = architecture.toLowerCase(Locale.ROOT);
        return chip.equals("aarch64") || chip.equals("arm64");
    }

    /** Whether there is a build of the installation's own engine for this system. */
    public boolean supported() {
        return x86() && family() != Family.OTHER;
    }

    /**
     * Returns when the engine runs here.
     *
     * @throws ModelException naming the system and what works on it
     */
    public void check() throws ModelException {
        if (!supported()) {
            throw new ModelException(family() == Family.MAC
                    ? NLS.bind(Messages.WorkerPlatform_unsupportedMac, system, architecture)
                    : NLS.bind(Messages.WorkerPlatform_unsupported, system, architecture));
        }
    }
}
