package org.reannotate.audit.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.fixture.AuditProgram;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.fixture.TestClassPath;
import org.reannotate.audit.insight.Insights;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.store.StoresComponent;

@Timeout(120)
class RunCatalogTest {
    private static final Recipe FOLDS = Recipe.fromScratch(Network.SMALL_RESIDUAL);
    private static final Recipe SPLIT = FOLDS.withEvaluation(Evaluation.split(0.2, 0.2));

    @TempDir
    Path folder;
    private final OracleModels models = new OracleModels();

    @Test
    void makesAnEarlierRunTheActiveOneForTheLabelsOfToday() throws Exception {
        try (DatasetStore store = open(animals().add("cat", 50, "dog").add("owl", 51, "dog"))) {
            var insights = new Insights();
            RunCatalog catalog = RunCatalog.of(store);
            String first = train(store, FOLDS);
            models.seeing("cat-050.png", "dog").seeing("owl-051.png", "dog");
            String second = train(store, FOLDS);
            assertEquals(second, insights.of(store).runName());
            assertEquals(List.of(), store.findings().labelIssues());
            assertEquals(List.of(second, first), catalog.runs().stream().map(RunEntry::name).toList());

            store.decide(DecisionRequest.relabel(id(store, "owl-051.png"), store.ensureCategory("owl"), "ann"));
            catalog.activate(first, new NullProgressMonitor());

            assertEquals(List.of(id(store, "cat-050.png")),
                    store.findings().labelIssues().stream().map(LabelIssue::sampleId).toList());
            assertEquals(first, store.activeRun());
            assertEquals(first, insights.of(store).runName());
            assertEquals(List.of(false, true), catalog.runs().stream().map(RunEntry::active).toList());
        }
    }

    @Test
    void findsByTheCategoriesOfTodayWhenSomeWereMergedSince() throws Exception {
        try (DatasetStore store = open(animals().add("cat", 50, "dog").add("cat", 51, "owl"))) {
            String run = train(store, FOLDS);
            assertEquals(2, store.findings().labelIssues().size());
            store.merge(List.of(store.ensureCategory("cat")), store.ensureCategory("dog"), "ann", "");
            RunCatalog.of(store).activate(run, new NullProgressMonitor());
            LabelIssue left = store.findings().labelIssues().get(0);
            assertEquals(1, store.findings().labelIssues().size());
            assertEquals(id(store, "cat-051.png"), left.sampleId());
            assertEquals(store.ensureCategory("dog"), left.suggested());
        }
    }

    @Test
    void findsWithASplitAmongWhatItsNetworkNeverSaw() throws Exception {
        SmallDataset dataset = animals();
        for (int i = 0; i < 12; i++) {
            dataset.add("cat", 50 + i, "dog");
        }
        try (DatasetStore store = open(dataset)) {
            String run = train(store, SPLIT);
            assertNull(store.findings());
            RunCatalog.of(store).activate(run, new NullProgressMonitor());
            var unseen = models.inputs().get(0).samples().stream().filter(sample -> sample.fold() >= 0)
                    .map(sample -> (int) sample.id()).toList();
            int[] judged = store.findings().scores().sampleIds();
            assertArrayEquals(unseen.stream().mapToInt(id -> id).toArray(), judged);
            assertFalse(store.findings().labelIssues().isEmpty());
            var insight = new Insights().of(store);
            assertNotNull(insight);
            assertTrue(unseen.stream().allMatch(insight::has));
            assertEquals(unseen.size(), insight.confusion().total());
        }
    }

    @Test
    void comparesRunsByTheImagesThatAllJudged() throws Exception {
        try (DatasetStore store = open(animals())) {
            models.seeing("cat-001.png", "dog").seeing("owl-002.png", "dog").seeing("owl-003.png", "cat");
            String first = train(store, FOLDS);
            models.seeing("cat-001.png", "cat").seeing("owl-003.png", "dog").seeing("dog-004.png", "owl");
            String second = train(store, FOLDS);
            models.seeing("owl-002.png", "owl");
            String third = train(store, SPLIT);

            RunComparison comparison = RunCatalog.of(store).comparison(List.of(first, second));
            assertEquals(36, comparison.common());
            assertEquals(33 / 36.0, comparison.runs().get(0).accuracy(), 1e-9);
            assertEquals(33 / 36.0, comparison.runs().get(1).commonAccuracy(), 1e-9);
            assertEquals(33, comparison.runs().get(0).confusion().right());
            RunComparison.Sides sides = comparison.sides().get(0);
            assertArrayEquals(ids(store, "cat-001.png"), sides.fixed());
            assertArrayEquals(ids(store, "dog-004.png"), sides.broken());
            assertArrayEquals(ids(store, "owl-003.png"), sides.moved());

            long judged = models.inputs().get(2).samples().stream().filter(sample -> sample.fold() >= 0).count();
            RunComparison ofThree = RunCatalog.of(store).comparison(List.of(first, second, third));
            assertEquals(judged, ofThree.common());
            assertEquals(2, ofThree.sides().size());
            assertThrows(AuditException.class, () -> RunCatalog.of(store).comparison(List.of(first)));
        }
    }

    @Test
    void countsAFurtherLabelAsRightWhenItCompares() throws Exception {
        try (DatasetStore store = open(animals().add("dog", 50, "cat", "dog"))) {
            String first = train(store, FOLDS);
            // cat and dog together are likelier than owl, neither is by itself: wrong, as the run itself counts
            models.seeing("dog-050.png", "owl").doubting("dog-050.png").seeing("cat-001.png", "dog");
            String second = train(store, FOLDS);
            store.decide(DecisionRequest.also(id(store, "cat-001.png"), store.ensureCategory("dog"), "ann"));

            RunComparison comparison = RunCatalog.of(store).comparison(List.of(first, second));
            assertEquals(1, comparison.runs().get(0).accuracy(), 1e-9);
            assertEquals(36 / 37.0, comparison.runs().get(1).accuracy(), 1e-9);
            assertEquals(37, comparison.runs().get(0).confusion().right());
            assertArrayEquals(ids(store, "dog-050.png"), comparison.sides().get(0).broken());
            assertArrayEquals(new int[0], comparison.sides().get(0).fixed());
        }
    }

    @Test
    void listsThoseFirstOfWhichTheOtherRunIsSurest() throws Exception {
        try (DatasetStore store = open(animals())) {
            String first = train(store, FOLDS);
            String[] wrong = { "cat-001.png", "cat-004.png", "dog-002.png", "owl-003.png" };
            for (String name : wrong) {
                models.seeing(name, name.startsWith("cat") ? "dog" : "cat");
            }
            String second = train(store, FOLDS);
            int[] broken = RunCatalog.of(store).comparison(List.of(first, second)).sides().get(0).broken();
            assertEquals(wrong.length, broken.length);
            var insight = new Insights().of(store);
            assertEquals(second, insight.runName());
            for (int i = 1; i < broken.length; i++) {
                assertTrue(insight.top(broken[i - 1], 1).get(0).probability() >= insight.top(broken[i], 1).get(0).probability());
            }
        }
    }

    @Test
    void deletesARunWithItsRecordAndTheActiveOneOnlyWhenToldSo() throws Exception {
        try (DatasetStore store = open(animals().add("cat", 50, "dog"))) {
            RunCatalog catalog = RunCatalog.of(store);
            var changes = new AtomicInteger();
            catalog.addListener(changes::incrementAndGet);
            String first = train(store, FOLDS);
            String second = train(store, FOLDS);
            int before = changes.get();
            assertTrue(before >= 2);

            catalog.delete(first, false);
            assertEquals(before + 1, changes.get());
            assertEquals(List.of(second), catalog.runs().stream().map(RunEntry::name).toList());
            assertEquals(List.of(second), store.runs().stream().map(run -> run.name()).toList());
            AuditException refusal = assertThrows(AuditException.class, () -> catalog.delete(second, false));
            assertTrue(refusal.getMessage().contains("active"), refusal.getMessage());
            catalog.delete(second, true);
            assertEquals(List.of(), catalog.runs());
            assertNull(store.activeRun());
            assertNull(new Insights().of(store));
            assertEquals(1, store.findings().labelIssues().size(), "people may still answer them");
            assertThrows(AuditException.class, () -> catalog.delete(second, true));
            try (var left = Files.list(store.info().runsFolder())) {
                assertEquals(List.of(".audit.lock"), left.map(path -> path.getFileName().toString()).toList());
            }
        }
    }

    @Test
    void listsWhatIsDamagedAsSomethingToDelete() throws Exception {
        try (DatasetStore store = open(animals())) {
            RunFolder torn = RunFolder.create(store.info().runsFolder(), FOLDS, java.time.Instant.now());
            RunEntry entry = RunCatalog.of(store).runs().get(0);
            assertEquals(RunState.INTERRUPTED, entry.state());
            assertNull(entry.info());
            assertFalse(entry.resumable());
            assertThrows(AuditException.class, () -> RunCatalog.of(store).activate(torn.name(), new NullProgressMonitor()));
            RunCatalog.of(store).delete(torn.name(), false);
            assertEquals(List.of(), RunCatalog.of(store).runs());
        }
    }

    @Test
    void neverDeletesTheRunOfALivingProcessAndGoesOnWithThatOfADeadOne() throws Exception {
        open(animals().add("cat", 50, "dog")).close();
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                TestClassPath.text(), AuditProgram.class.getName(), folder.resolve("dataset").toString(),
                folder.resolve("home").toString(), "stuck").redirectErrorStream(true).start();
        try (DatasetStore store = new StoresComponent().open(folder.resolve("dataset"))) {
            awaitLine(program.inputReader(), "training");
            RunCatalog catalog = RunCatalog.of(store);
            RunEntry running = catalog.runs().get(0);
            assertEquals(RunState.RUNNING, running.state());
            assertFalse(running.resumable());
            AuditException refusal = assertThrows(AuditException.class, () -> catalog.delete(running.name(), true));
            assertTrue(refusal.getMessage().contains("process " + program.pid()), refusal.getMessage());
            AuditException busy = assertThrows(AuditException.class, () -> train(store, FOLDS));
            assertTrue(busy.getMessage().contains(running.name()), busy.getMessage());

            program.destroyForcibly().waitFor();
            RunEntry interrupted = catalog.runs().get(0);
            assertEquals(RunState.INTERRUPTED, interrupted.state());
            assertTrue(interrupted.resumable());
            TrainedRun run = new Trainings(models).train(TrainingRequest.of(store, FOLDS).resuming(interrupted.name()),
                    TrainingListener.NONE, new NullProgressMonitor());
            assertEquals(interrupted.name(), run.name());
            assertEquals(RunState.FINISHED, catalog.runs().get(0).state());
            assertEquals(1, store.findings().labelIssues().size());
        } finally {
            program.destroyForcibly().waitFor();
        }
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

    private String train(DatasetStore store, Recipe recipe) throws AuditException {
        return new Trainings(models).train(TrainingRequest.of(store, recipe), TrainingListener.NONE,
                new NullProgressMonitor()).name();
    }

    private static int[] ids(DatasetStore store, String path) throws Exception {
        return new int[] {id(store, path)};
    }

    private static int id(DatasetStore store, String path) throws Exception {
        return store.sampleId(path).orElseThrow();
    }

    private SmallDataset animals() throws IOException {
        return SmallDataset.of(folder, 12, "cat", "dog", "owl");
    }

    private DatasetStore open(SmallDataset dataset) throws Exception {
        return dataset.open(folder.resolve("dataset"));
    }
}
