package org.reannotate.audit.internal.living;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.Audit;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.fixture.Colours;
import org.reannotate.audit.fixture.LivingProgram;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.fixture.TestClassPath;
import org.reannotate.audit.insight.Insights;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.audit.internal.living.LivingUpdate.Outcome;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.audit.training.Trainings;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.store.StoresComponent;

/** Findings that follow decisions, with the real worker on a real backbone. */
@Timeout(900)
class LivingWithWorkerTest {
    private static final int EACH = 12;
    private static final Recipe OWN = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(24).withFolds(3)
            .withThreads(2).withTraining(Training.defaults(Network.SMALL_RESIDUAL).withEpochs(12).withBatchSize(8)
                    .withLearningRate(3e-3));

    @TempDir
    Path folder;

    private Path backbone;

    @BeforeEach
    void needsWorkerAndBackbone() {
        assumeTrue(PlainInstallation.fromProperty().isPresent(),
                "needs the worker: system property " + PlainInstallation.CLASS_PATH_PROPERTY);
        backbone = Path.of(System.getProperty("reannotate.shared", "none"), "models", "mobilenet_v2");
        assumeTrue(Files.isDirectory(backbone), "needs the backbone " + backbone);
    }

    @Test
    void followsDecisionsAndNewImagesWithoutAskingAgainWhatIsSettled() throws Exception {
        SmallDataset images = pictures();
        try (DatasetStore store = images.open(dataset()); ModelService models = models()) {
            audit(store, models);
            FindingSet first = store.findings();
            assertEquals(Outcome.CURRENT, update(store, models));
            assertFalse(Files.exists(run(store).path().resolve("living")), "nothing was decided");
            byte[] own = Files.readAllBytes(run(store).probabilities());

            int right = id(store, "red");
            LabelIssue issue = first.labelIssues().stream().filter(each -> each.suggested() == right).findFirst()
                    .orElseThrow();
            assertEquals(right, issue.suggested());
            store.decide(DecisionRequest.relabel(issue.sampleId(), issue.suggested(), "ann"));
            int doubtful = store.samplesByPath(0, List.of("blue-001.png")).get(0).id();
            store.decide(DecisionRequest.relabel(doubtful, right, "ann"));
            assertEquals(Outcome.CURRENT, update(store, models));
            FindingSet second = store.findings();
            RunFolder living = LivingFolder.of(run(store)).current().orElseThrow();
            assertAll(() -> assertEquals(first.run().name(), second.run().name()),
                    () -> assertEquals(first.run().lastDecision(), second.run().lastDecision()),
                    () -> assertEquals(2, RunInfo.read(living).lastDecision()),
                    () -> assertTrue(samples(second).contains(issue.sampleId()), "settled ones stay on the list"),
                    () -> assertFalse(samples(second).contains(doubtful), "a settled sample is not flagged again"),
                    () -> assertTrue(samples(second).containsAll(wrong(store)), samples(second).toString()),
                    () -> assertEquals(-1, java.util.Arrays.mismatch(own, Files.readAllBytes(run(store).probabilities()))),
                    () -> assertNotEquals(-1, java.util.Arrays.mismatch(own, Files.readAllBytes(living.probabilities()))));

            var insights = new Insights();
            double before = probability(insights.of(store), issue.sampleId(), right);
            images.add(Colours.draw(images.root(), "blue", 500));
            images.load(store);
            int fresh = store.samplesByPath(0, List.of("blue-500.png")).get(0).id();
            assertFalse(insights.of(store).has(fresh));
            assertEquals(Outcome.CURRENT, update(store, models));
            RunInsight insight = insights.of(store);
            assertAll(() -> assertTrue(insight.has(fresh)),
                    () -> assertEquals(id(store, "blue"), insight.top(fresh, 1).get(0).categoryId()),
                    () -> assertEquals("blue", shown(store, insight.neighbours(fresh, 1).get(0).sampleId())),
                    () -> assertEquals(before, probability(insight, issue.sampleId(), right), 0.1));
            assertEquals(Outcome.CURRENT, update(store, models));

            int blue = id(store, "blue");
            List<Integer> columns = insights.of(store).columns(blue);
            store.merge(List.of(id(store, "green")), right, "ann", "");
            assertEquals(Outcome.CURRENT, update(store, models));
            assertEquals(2, RunInfo.read(LivingFolder.newest(run(store))).categories().size());
            assertEquals(columns, insights.of(store).columns(blue), "networks keep the columns that they were trained with");
        }
    }

    @Test
    void leavesTheRunsToATrainingAndToAnotherUpdate() throws Exception {
        SmallDataset images = pictures();
        try (DatasetStore store = images.open(dataset()); ModelService models = models()) {
            audit(store, models);
            store.decide(DecisionRequest.keep(1, "ann"));
            try (AuditLock training = AuditLock.acquire(store.info().runsFolder())) {
                assertEquals(Outcome.BUSY, update(store, models));
            }
            try (LivingLock other = LivingLock.tryAcquire(store.info().runsFolder())) {
                assertEquals(Outcome.BUSY, update(store, models));
            }
            assertEquals(Outcome.CURRENT, update(store, models));
        }
    }

    @Test
    void followsWithNetworksThatARunTrainedItself() throws Exception {
        SmallDataset images = pictures();
        try (DatasetStore store = images.open(dataset()); ModelService models = models()) {
            new Audit(models, home()).run(AuditRequest.of(store).withNearDuplicates(false).withRecipe(RecipeRequest.fromScratch().changing(recipe -> OWN)),
                    new NullProgressMonitor());
            FindingSet first = store.findings();
            int right = id(store, "red");
            LabelIssue issue = first.labelIssues().stream().filter(each -> each.suggested() == right).findFirst()
                    .orElseThrow();
            store.decide(DecisionRequest.relabel(issue.sampleId(), right, "ann"));
            int doubtful = store.samplesByPath(0, List.of("blue-001.png")).get(0).id();
            store.decide(DecisionRequest.relabel(doubtful, right, "ann"));
            assertEquals(Outcome.CURRENT, update(store, models));
            RunFolder living = LivingFolder.of(run(store)).current().orElseThrow();
            FindingSet second = store.findings();
            assertAll(() -> assertEquals(first.run().name(), second.run().name()),
                    () -> assertTrue(samples(second).contains(issue.sampleId()), "settled ones stay on the list"),
                    () -> assertFalse(samples(second).contains(doubtful), "a settled sample is not flagged again"),
                    () -> assertNotEquals(-1, java.util.Arrays.mismatch(Files.readAllBytes(run(store).probabilities()),
                            Files.readAllBytes(living.probabilities()))));

            images.add(Colours.draw(images.root(), "blue", 500));
            images.load(store);
            int fresh = store.samplesByPath(0, List.of("blue-500.png")).get(0).id();
            store.merge(List.of(id(store, "green")), id(store, "blue"), "ann", "");
            assertEquals(Outcome.CURRENT, update(store, models));
            RunInsight insight = new Insights().of(store);
            assertAll(() -> assertEquals(3, RunInfo.read(LivingFolder.newest(run(store))).categories().size()),
                    () -> assertEquals(2, insight.top(fresh, 5).size(), "columns of merged categories are summed"),
                    () -> assertEquals(id(store, "blue"), insight.top(fresh, 1).get(0).categoryId()));
        }
    }

    @Test
    void followsWithTheNetworkOfASplitAmongWhatItNeverSaw() throws Exception {
        SmallDataset images = pictures();
        try (DatasetStore store = images.open(dataset()); ModelService models = models()) {
            String run = new Trainings(models).train(
                    TrainingRequest.of(store, OWN.withEvaluation(Evaluation.split(0.25, 0.25))), TrainingListener.NONE,
                    new NullProgressMonitor()).name();
            RunCatalog.of(store).activate(run, new NullProgressMonitor());
            int[] judged = store.findings().scores().sampleIds();
            int trained = store.index().size() - judged.length;
            assertTrue(trained > 0 && judged.length > 0);
            var held = java.util.Arrays.stream(judged).boxed().toList();
            int learned = store.samplesByPath(0, java.util.stream.IntStream.range(0, EACH)
                    .mapToObj(i -> SmallDataset.name("blue", i)).toList()).stream().map(record -> record.id())
                    .filter(id -> !held.contains(id)).findFirst().orElseThrow();
            store.decide(DecisionRequest.relabel(learned, id(store, "red"), "ann"));
            assertEquals(Outcome.CURRENT, update(store, models));
            RunFolder living = LivingFolder.of(run(store)).current().orElseThrow();
            assertAll(() -> assertEquals(1, RunInfo.read(living).lastDecision()),
                    () -> assertArrayEquals(judged, store.findings().scores().sampleIds()),
                    () -> assertFalse(new Insights().of(store).has(learned), "it trained the network"));
        }
    }

    @Test
    void saysWhyTheFindingsOfAnOldOrOverlargeRunStandStill() throws Exception {
        SmallDataset images = pictures();
        try (DatasetStore store = images.open(dataset()); ModelService models = models()) {
            new Audit(models, home()).run(AuditRequest.of(store).withNearDuplicates(false)
                    .withRecipe(RecipeRequest.fromScratch()
                            .changing(recipe -> OWN.withTraining(OWN.training().withEpochs(1)))), new NullProgressMonitor());
            store.decide(DecisionRequest.keep(1, "ann"));
            Path network = run(store).parameters().resolve("network.json");
            String text = Files.readString(network);
            Files.writeString(network, text.replaceFirst("\"dimensions\": *\\d+", "\"dimensions\": 90000000"));
            StandsStill large = assertThrows(StandsStill.class, () -> update(store, models));
            assertTrue(large.getMessage().contains("3 networks") && large.getMessage().contains(" GB"), large.getMessage());
            Files.delete(network);
            StandsStill old = assertThrows(StandsStill.class, () -> update(store, models));
            assertTrue(old.getMessage().contains("until the next run"), old.getMessage());
        }
    }

    @Test
    void holdsTheOldOrTheNewFindingsAfterAKillAtAnyMoment() throws Exception {
        SmallDataset images = pictures();
        try (DatasetStore store = images.open(dataset()); ModelService models = models()) {
            audit(store, models);
        }
        for (int millis : new int[] { 300, 1200, 2500 }) {
            Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-D" + PlainInstallation.CLASS_PATH_PROPERTY + "="
                            + System.getProperty(PlainInstallation.CLASS_PATH_PROPERTY),
                    "-cp", TestClassPath.text(), LivingProgram.class.getName(), dataset().toString(),
                    home().root().toString()).redirectErrorStream(true).start();
            var output = program.inputReader();
            for (String line = output.readLine(); !"updated".equals(line); line = output.readLine()) {
                assertTrue(line != null, "the program ended early");
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            program.destroyForcibly().waitFor();
            try (DatasetStore store = new StoresComponent().open(dataset()); ModelService models = models()) {
                assertEquals(store.index().size(), store.findings().scores().sampleIds().length);
                assertTrue(new Insights().of(store).has(1));
                assertEquals(Outcome.CURRENT, update(store, models));
                try (var generations = Files.list(run(store).path().resolve("living")).filter(Files::isDirectory)) {
                    assertTrue(generations.count() <= 2, "what the program that was killed left is gone");
                }
            }
        }
    }

    private static Outcome update(DatasetStore store, ModelService models) throws Exception {
        return new LivingUpdate(store, models, 2).run(new NullProgressMonitor());
    }

    private void audit(DatasetStore store, ModelService models) throws Exception {
        new Audit(models, home()).run(AuditRequest.of(store).withNearDuplicates(false)
                .withRecipe(RecipeRequest.backbone(backbone.toString()).changing(recipe -> recipe.withFolds(3))),
                new NullProgressMonitor());
    }

    private static RunFolder run(DatasetStore store) throws Exception {
        return RunFolder.open(store.info().runsFolder().resolve(store.activeRun()));
    }

    private static List<Integer> samples(FindingSet findings) {
        return findings.labelIssues().stream().map(LabelIssue::sampleId).toList();
    }

    /** Those that the pictures were given for another colour. */
    private static List<Integer> wrong(DatasetStore store) throws Exception {
        return store.samplesByPath(0, List.of("red-700.png", "red-701.png", "red-702.png")).stream()
                .map(record -> record.id()).toList();
    }

    private static int id(DatasetStore store, String category) {
        return store.categories().stream().filter(each -> each.path().equals(category)).map(CategoryRecord::id).findFirst()
                .orElseThrow();
    }

    private static String shown(DatasetStore store, int sample) throws Exception {
        return store.samples(sample).get(0).path().split("-")[0];
    }

    private static double probability(RunInsight insight, int sample, int category) {
        return insight.top(sample, 3).stream().filter(each -> each.categoryId() == category)
                .mapToDouble(each -> each.probability()).sum();
    }

    private ModelService models() {
        return new WorkerModelService(PlainInstallation.fromProperty().orElseThrow(), home(), WorkerTimes.defaults());
    }

    private SmallDataset pictures() throws Exception {
        var dataset = new SmallDataset(folder);
        var colours = List.of("red", "green", "blue");
        for (String colour : colours) {
            for (int i = 0; i < EACH; i++) {
                dataset.add(Colours.draw(dataset.root(), colour, i), colour);
            }
        }
        for (String wrong : List.of("green", "blue", "green")) {
            dataset.add(Colours.draw(dataset.root(), "red", 700 + next++), wrong);
        }
        return dataset;
    }

    private int next;

    private Path dataset() {
        return folder.resolve("dataset");
    }

    private ReannotateHome home() {
        return new ReannotateHome(folder.resolve("home"));
    }
}
