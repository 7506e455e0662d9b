package org.reannotate.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.audit.Audit;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.imaging.hash.ContentHash;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.store.StoresComponent;

/** A place to audit in: an empty home and throw-away datasets, all deleted at the end. */
final class AuditLab implements AutoCloseable {
    private final Path folder;
    private final ReannotateHome home;
    private final WorkerModelService models;
    private int datasets;

    AuditLab() throws IOException {
        folder = Files.createTempDirectory("reannotate-benchmark");
        home = new ReannotateHome(folder.resolve("home"));
        var installation = PlainInstallation.fromProperty().orElseThrow(() -> new IllegalStateException(
                "The system property " + PlainInstallation.CLASS_PATH_PROPERTY + " must name the worker's class path."));
        models = new WorkerModelService(installation, home, WorkerTimes.defaults());
    }

    /** Makes a dataset with the given labels and audits it. */
    AuditResult audit(LabelledImages images, RecipeRequest recipe, boolean nearDuplicates) throws Exception {
        try (DatasetStore store = dataset(images)) {
            var request = AuditRequest.of(store).withRecipe(recipe).withNearDuplicates(nearDuplicates);
            return new Audit(models, home).run(request, new NullProgressMonitor());
        }
    }

    /** Makes a dataset with the given labels; the caller closes it. */
    DatasetStore dataset(LabelledImages images) throws Exception {
        datasets++;
        DatasetStore store = new StoresComponent().create(folder.resolve("dataset-" + datasets), "benchmark",
                List.of(images.root()));
        store.importSamples(samples(images).iterator(), ImportOptions.of("benchmark", "images"), new NullProgressMonitor());
        return store;
    }

    WorkerModelService models() {
        return models;
    }

    ReannotateHome home() {
        return home;
    }

    private static List<ImportedSample> samples(LabelledImages images) throws Exception {
        var samples = new ArrayList<ImportedSample>();
        for (int i = 0; i < images.size(); i++) {
            Path file = images.root().resolve(images.paths().get(i));
            samples.add(new ImportedSample(images.paths().get(i), List.of(images.given().get(i)), null,
                    ContentHash.of(file), 0, 0, 0, Files.size(file), 0, "jpeg", null));
        }
        return samples;
    }

    @Override
    public void close() throws Exception {
        models.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
