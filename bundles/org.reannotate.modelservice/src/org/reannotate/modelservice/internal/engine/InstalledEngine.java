package org.reannotate.modelservice.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.run.AtomicFile;

/**
 * What {@code engines/<id>/engine.json} says: written last, so that a folder without it is no engine.
 *
 * @param id     of the engine
 * @param name   with the version that was installed
 * @param folder of the native libraries where they were only pointed to; null when they lie beside this file
 */
record InstalledEngine(String id, String name, @Nullable String folder) {

    private static final String FILE = "engine.json";
    private static final long LIMIT = 1 << 16;

    /** The folder with the libraries of an engine, when it is installed and still of the name given. */
    static Optional<Path> folder(Path place, String id, String name) {
        Path file = place.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            InstalledEngine installed = Json.read(file, InstalledEngine.class, LIMIT);
            Path folder = installed.folder == null ? place : Path.of(installed.folder);
            boolean same = id.equals(installed.id) && name.equals(installed.name);
            return same && Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void write(Path place) throws IOException {
        AtomicFile.write(place.resolve(FILE), Json.pretty(this));
    }
}
