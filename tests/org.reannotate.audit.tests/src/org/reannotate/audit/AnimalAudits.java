package org.reannotate.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.protocol.home.ReannotateHome;

/** Audits of a small dataset of three animals by a model that knows what every image shows. */
abstract class AnimalAudits {
    static final String[] ANIMALS = {"cat", "dog", "owl"};

    @TempDir
    Path folder;
    final OracleModels models = new OracleModels();

    SmallDataset animals() throws IOException {
        return SmallDataset.of(folder, 12, ANIMALS);
    }

    DatasetStore open(SmallDataset dataset) throws DatasetException {
        return dataset.open(folder.resolve("dataset"));
    }

    AuditResult audit(DatasetStore store) throws AuditException {
        return new Audit(models, home()).run(AuditRequest.of(store), new NullProgressMonitor());
    }

    ReannotateHome home() {
        return new ReannotateHome(folder.resolve("home"));
    }

    static Set<String> flagged(AuditResult result) {
        return IntStream.range(0, result.samples().size()).filter(row -> result.labelIssues().flags()[row])
                .mapToObj(result.samples()::path).collect(Collectors.toSet());
    }

    static int id(DatasetStore store, String path) {
        try {
            return store.sampleId(path).orElseThrow();
        } catch (DatasetException e) {
            throw new IllegalStateException(e);
        }
    }

    static String path(DatasetStore store, int id) {
        try {
            return store.samples(id).get(0).path();
        } catch (DatasetException e) {
            throw new IllegalStateException(e);
        }
    }

    static void decide(DatasetStore store, DecisionRequest request) {
        try {
            store.decide(request);
        } catch (DatasetException e) {
            throw new IllegalStateException(e);
        }
    }

    static String category(DatasetStore store, int id) {
        return store.categories().stream()
                .filter(category -> category.id() == id).findFirst().orElseThrow().path();
    }
}
