package org.reannotate.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.audit.fixture.AuditProgram;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.fixture.TestClassPath;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.store.StoresComponent;

/** After {@code kill -9} nothing half is shown as whole, and the next audit works. */
@Timeout(120)
class AuditKillTest {
    private static final int WRONG = 3;

    @TempDir
    Path folder;

    @Test
    void showsNoRunAfterAKillInTrainingAndGoesOnWithIt() throws Exception {
        makeDataset();
        Process program = start("stuck");
        awaitLine(program.inputReader(), "training");
        program.destroyForcibly().waitFor();
        try (DatasetStore store = new StoresComponent().open(dataset())) {
            Path runs = store.info().runsFolder();
            assertNull(store.findings());
            assertEquals(List.of(), RunFolder.published(runs));
            String interrupted = RunFolder.partial(runs).get(0).name();
            assertEquals(interrupted, audit(store, true).runName());
            assertEquals(WRONG, store.findings().labelIssues().size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 300})
    void showsOnlyWholeFindingsAfterAKillAtAnyMoment(int millis) throws Exception {
        makeDataset();
        Process program = start("forever");
        BufferedReader output = program.inputReader();
        awaitLine(output, "begin");
        awaitLine(output, "begin");
        program.onExit().completeOnTimeout(program, millis, TimeUnit.MILLISECONDS).get();
        program.destroyForcibly().waitFor();
        try (DatasetStore store = new StoresComponent().open(dataset())) {
            FindingSet findings = store.findings();
            assertNotNull(findings);
            assertEquals(WRONG, findings.labelIssues().size());
            assertTrue(RunFolder.published(store.info().runsFolder()).stream()
                    .anyMatch(run -> run.name().equals(findings.run().name())));
            assertEquals(store.index().size(), findings.scores().sampleIds().length);
            audit(store, true);
            assertEquals(List.of(), RunFolder.partial(store.info().runsFolder()));
        }
    }

    private void makeDataset() throws Exception {
        SmallDataset images = SmallDataset.of(folder, 10, "cat", "dog", "owl");
        for (int i = 0; i < WRONG; i++) {
            images.add("cat", 50 + i, "dog");
        }
        images.open(dataset()).close();
    }

    private Process start(String mode) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", TestClassPath.text(), AuditProgram.class.getName(),
                dataset().toString(), folder.resolve("home").toString(), mode).redirectErrorStream(true).start();
    }

    private static void awaitLine(BufferedReader reader, String expected) throws IOException {
        var heard = new StringBuilder();
        String line = reader.readLine();
        while (line != null && !line.equals(expected)) {
            heard.append(line).append('\n');
            line = reader.readLine();
        }
        assertNotNull(line, "the program ended early: " + heard);
    }

    private AuditResult audit(DatasetStore store, boolean resume) throws AuditException {
        return new Audit(new OracleModels(), new ReannotateHome(folder.resolve("home")))
                .run(AuditRequest.of(store).withRecipe(AuditProgram.SMALL).withResume(resume), new NullProgressMonitor());
    }

    private Path dataset() {
        return folder.resolve("dataset");
    }
}
