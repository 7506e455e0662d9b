package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * A folder among the runs that nobody lists, for what is tried and thrown away.
 *
 * @param path its place
 */
record HiddenFolder(Path path) implements AutoCloseable {

    /** Makes one; those that a killed process left behind go. The caller holds the dataset's lock. */
    static HiddenFolder create(Path runs, String prefix) throws IOException {
        deleteAll(Files.createDirectories(runs), prefix);
        return new HiddenFolder(Files.createTempDirectory(runs, prefix));
    }

    /** Deletes all that begin so. */
    static void deleteAll(Path runs, String prefix) throws IOException {
        List<Path> leftovers;
        try (var entries = Files.list(runs)) {
            leftovers = entries.filter(entry -> entry.getFileName().toString().startsWith(prefix)).toList();
        }
        for (Path leftover : leftovers) {
            delete(leftover);
        }
    }

    /** Deletes a folder with all it holds; does nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (var tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }
}
