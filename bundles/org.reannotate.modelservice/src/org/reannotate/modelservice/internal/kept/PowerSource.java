package org.reannotate.modelservice.internal.kept;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the machine has its power from.
 */
@FunctionalInterface
public interface PowerSource {
    /** Whether it runs on battery; false where the system does not say. */
    boolean onBattery();

    /** This machine: Linux says it in files; elsewhere nothing is known, and so nothing waits. */
    static PowerSource here() {
        return () -> inFolder(Path.of("/sys/class/power_supply"));
    }

    /** Whether a battery is being emptied and no mains are on, by the kernel's folder of power supplies. */
    static boolean inFolder(Path supplies) {
        boolean emptied = false;
        try (DirectoryStream<Path> each = Files.newDirectoryStream(supplies)) {
            for (Path supply : each) {
                if ("1".equals(read(supply.resolve("online"))) && !"Battery".equals(read(supply.resolve("type")))) {
                    return false;
                }
                boolean device = "Device".equals(read(supply.resolve("scope")));
                emptied |= !device && "Discharging".equals(read(supply.resolve("status")));
            }
        } catch (IOException e) {
            // No such folder: not Linux, or a machine that does not say.
            return false;
        }
        return emptied;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            // A supply has only the files that make sense for it.
            return "";
        }
    }
}
