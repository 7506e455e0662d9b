package org.reannotate.benchmarks.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;
import org.reannotate.formats.importing.DatasetImport;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.store.StoresComponent;

/**
 * Import of 20,000 small JPEG files into a new dataset (hash, header, store) with a warm disk, and again when nothing
 * changed. Goal: 2,000 images/s on two cores. The processor's seconds tell what a busy machine hides.
 */
public final class ImportSpeed implements Benchmark {
    private static final int IMAGES = 20_000;

    @Override
    public String name() {
        return "import-speed";
    }

    @Override
    public void run(FigureSink sink) throws Exception {
        Path images = DrawnPhotos.folder("small-jpegs", IMAGES, 128, 96);
        var request = ImportRequest.of(images);
        for (String round : new String[] { "warming", "first" }) {
            Path folder = Files.createTempDirectory(Places.work(), "import");
            try (var store = new StoresComponent().create(folder, "speed", DatasetImport.imageRoots(request))) {
                var first = new Stopwatch();
                DatasetImport.run(store, request, "benchmark", new NullProgressMonitor());
                first.report(sink, "import-speed-" + round, IMAGES);
                var again = new Stopwatch();
                DatasetImport.run(store, request, "benchmark", new NullProgressMonitor());
                again.report(sink, "import-speed-" + round + "-unchanged", IMAGES);
            }
            delete(folder);
        }
    }

    private static void delete(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
