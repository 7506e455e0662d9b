package org.reannotate.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.fixture.AuditProgram;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.fixture.TestClassPath;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelService;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.store.StoresComponent;

/** The whole way with the real worker: pictures, a network trained from scratch, findings in the store. */
@Timeout(300)
class AuditWithWorkerTest {
    private static final int EACH = 30;
    private static final int SIDE = 24;
    private static final String SECOND_FOLD = "Fold 2";

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheWorker() {
        assumeTrue(PlainInstallation.fromProperty().isPresent(),
                "needs the worker: system property " + PlainInstallation.CLASS_PATH_PROPERTY);
    }

    @Test
    void findsAWrongLabelAndGivesTheSameBytesWhenItsWorkerIsKilledInBetween() throws Exception {
        SmallDataset dataset = pictures();
        try (DatasetStore store = dataset.open(dataset()); ModelService models = models()) {
            Files.write(dataset.root().resolve("red-002.png"), new byte[] {1, 2, 3});
            AuditResult first = audit(store, models, new NullProgressMonitor());
            assertTrue(flagged(first).contains("red-777.png"),
                    flagged(first) + " at accuracy " + first.labelIssues().accuracy());
            assertEquals(List.of("red-002.png"), first.unreadable().stream().map(lost -> lost.path()).toList());
            assertNotNull(store.findings());
            AuditResult second = audit(store, models, new KillingMonitor());
            assertTrue(second.notes().stream().anyMatch(note -> note.contains("was killed")),
                    second.notes().toString());
            assertArrayEquals(Files.readAllBytes(first.runFolder().resolve("probabilities.npy")),
                    Files.readAllBytes(second.runFolder().resolve("probabilities.npy")));
        }
    }

    @Test
    void goesOnFromTheLastFinishedFoldAfterTheProgramWasKilled() throws Exception {
        pictures().open(dataset()).close();
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + PlainInstallation.CLASS_PATH_PROPERTY + "="
                        + System.getProperty(PlainInstallation.CLASS_PATH_PROPERTY),
                "-cp", TestClassPath.text(), AuditProgram.class.getName(), dataset().toString(),
                home().root().toString(), "worker").redirectErrorStream(true).start();
        awaitSecondFold(program.inputReader());
        program.destroyForcibly().waitFor();
        try (DatasetStore store = new StoresComponent().open(dataset()); ModelService models = models()) {
            AuditResult result = new Audit(models, home()).run(
                    AuditRequest.of(store).withRecipe(AuditProgram.SMALL).withResume(true), new NullProgressMonitor());
            assertTrue(result.notes().stream().anyMatch(note -> note.startsWith("1 of 2 folds were taken over")),
                    result.notes().toString());
        }
    }

    private static void awaitSecondFold(BufferedReader output) throws IOException {
        var heard = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.startsWith(SECOND_FOLD)) {
            heard.append(line).append('\n');
            line = output.readLine();
        }
        assertNotNull(line, "the program ended early: " + heard);
    }

    private AuditResult audit(DatasetStore store, ModelService models, IProgressMonitor monitor)
            throws AuditException {
        return new Audit(models, home()).run(AuditRequest.of(store).withRecipe(AuditProgram.SMALL), monitor);
    }

    /** Kills the worker when it begins with the second fold, once. */
    private static final class KillingMonitor extends NullProgressMonitor {
        private boolean done;

        @Override
        public void subTask(String name) {
            if (!done && name.startsWith(SECOND_FOLD)) {
                done = true;
                ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    private static List<String> flagged(AuditResult result) {
        return Arrays.stream(result.labelIssues().ranking()).mapToObj(result.samples()::path)
                .collect(Collectors.toList());
    }

    private ModelService models() {
        return new WorkerModelService(PlainInstallation.fromProperty().orElseThrow(), home(), WorkerTimes.defaults());
    }

    private Path dataset() {
        return folder.resolve("dataset");
    }

    private ReannotateHome home() {
        return new ReannotateHome(folder.resolve("home"));
    }

    private SmallDataset pictures() throws IOException {
        var dataset = new SmallDataset(folder);
        for (int i = 0; i < EACH; i++) {
            draw(dataset, "red", i, 0);
            draw(dataset, "green", i, 8);
            draw(dataset, "blue", i, 16);
            dataset.add(SmallDataset.name("red", i), "red").add(SmallDataset.name("green", i), "green")
                    .add(SmallDataset.name("blue", i), "blue");
        }
        draw(dataset, "red", 777, 0);
        return dataset.add("red-777.png", "green");
    }

    private static void draw(SmallDataset dataset, String name, int number, int shift) throws IOException {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var random = new Random(name.hashCode() + 31L * number);
        for (int i = 0; i < SIDE * SIDE; i++) {
            int weak = random.nextInt(128);
            int colour = new Color(weak, weak, weak).getRGB() & ~(0xff << 16 - shift);
            image.setRGB(i % SIDE, i / SIDE, colour | 160 + random.nextInt(96) << 16 - shift);
        }
        ImageIO.write(image, "png", dataset.root().resolve(SmallDataset.name(name, number)).toFile());
    }
}
