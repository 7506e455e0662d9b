package org.reannotate.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.model.ModelException;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.run.RunFolder;

class AuditResumeTest {
    @TempDir
    Path folder;
    private DatasetStore store;
    private Path runs;

    @BeforeEach
    void open() throws Exception {
        store = SmallDataset.of(folder, 10, "cat", "dog").add("cat", 50, "dog").open(folder.resolve("dataset"));
        runs = store.info().runsFolder();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void goesOnInTheFolderOfTheInterruptedRun() throws Exception {
        RunFolder interrupted = interrupt();
        AuditResult result = resume();
        assertEquals(interrupted.name(), result.runName());
        assertEquals(List.of(), RunFolder.partial(runs));
        assertNotNull(store.findings());
    }

    @Test
    void startsAfreshWhenALabelChangedSinceAndSaysSo() throws Exception {
        RunFolder interrupted = interrupt();
        store.decide(DecisionRequest.relabel(store.sampleId("cat-050.png").orElseThrow(),
                store.ensureCategory("cat"), "ann"));
        AuditResult result = resume();
        assertNotEquals(interrupted.path(), result.runFolder());
        assertTrue(result.notes().stream().anyMatch(note -> note.contains("did not fit")), result.notes().toString());
        assertEquals(List.of(), RunFolder.partial(runs));
    }

    @Test
    void startsAfreshWhenThereIsNothingToGoOnWith() throws Exception {
        assertTrue(resume().notes().stream().anyMatch(note -> note.contains("no unfinished run")));
    }

    @Test
    void startsAfreshWithoutTheRequestToResume() throws Exception {
        interrupt();
        audit(new OracleModels(), false);
        assertEquals(1, RunFolder.published(runs).size());
        assertEquals(List.of(), RunFolder.partial(runs));
    }

    @Test
    void publishesTheFindingsOfAWholeRunWithoutTrainingAgain() throws Exception {
        AuditResult first = audit(new OracleModels(), false);
        Path copy = runs.resolve("20300101-000000-small-residual");
        copyFolder(first.runFolder(), copy);
        var models = new OracleModels();
        AuditResult second = audit(models, true);
        assertEquals(List.of(), models.inputs());
        assertEquals(copy, second.runFolder());
        assertEquals("20300101-000000-small-residual", second.runName());
    }

    private RunFolder interrupt() throws Exception {
        var crashing = new OracleModels().whileTraining(run -> {
            throw new ModelException("killed");
        });
        assertThrows(AuditException.class, () -> audit(crashing, false));
        return RunFolder.partial(runs).get(0);
    }

    private AuditResult resume() throws AuditException {
        return audit(new OracleModels(), true);
    }

    private AuditResult audit(OracleModels models, boolean resume) throws AuditException {
        return new Audit(models, new ReannotateHome(folder.resolve("home")))
                .run(AuditRequest.of(store).withResume(resume), new NullProgressMonitor());
    }

    private static void copyFolder(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
