package org.reannotate.modelservice.internal.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a run's explanations from growing without end: the oldest go, some at a time. */
final class CacheBound {

    /** Grids that are kept of a run: some 3 MB. */
    static final int MOST = 2_000;
    private static final int SPARE = MOST / 10;

    private record Aged(Path file, long modified) {
    }

    private CacheBound() {
    }

    static void keep(Path folder) throws IOException {
        List<Path> grids;
        try (var files = Files.list(folder)) {
            grids = files.filter(f -> f.getFileName().toString().endsWith(".npy")).toList();
        }
        if (grids.size() <= MOST) {
            return;
        }
        List<Aged> aged = new ArrayList<>();
        for (Path grid : grids) {
            aged.add(new Aged(grid, Files.getLastModifiedTime(grid).toMillis()));
        }
        aged.sort(Comparator.comparingLong(Aged::modified));
        for (Aged old : aged.subList(0, grids.size() - MOST + SPARE)) {
            String name = old.file().getFileName().toString();
            Files.deleteIfExists(old.file().resolveSibling(name.substring(0, name.length() - 4) + ".json"));
            Files.deleteIfExists(old.file());
        }
    }
}
