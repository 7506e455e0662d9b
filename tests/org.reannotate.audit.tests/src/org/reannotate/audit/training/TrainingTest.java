package org.reannotate.audit.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.Audit;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.model.ModelException;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.RunStatus;

class TrainingTest {
    private static final Recipe FOLDS = Recipe.fromScratch(Network.SMALL_RESIDUAL);
    private static final Recipe SPLIT = FOLDS.withEvaluation(Evaluation.split(0.2, 0.2));

    @TempDir
    Path folder;
    private final OracleModels models = new OracleModels();

    @Test
    void inFoldsPublishesTheFindingsOfAnAuditWithTheSameRecipe() throws Exception {
        try (DatasetStore store = open(animals().add("cat", 50, "dog").add("owl", 51, "cat").copy("dog", 3, 70, "dog"))) {
            new Audit(models, new ReannotateHome(folder.resolve("home"))).run(AuditRequest.of(store),
                    new NullProgressMonitor());
            FindingSet audited = store.findings();
            TrainedRun run = train(store, FOLDS, DataChoice.DEFAULT);
            FindingSet trained = store.findings();
            assertEquals(run.name(), trained.run().name());
            assertEquals(run.name(), store.activeRun());
            assertEquals(without(audited.labelIssues()), without(trained.labelIssues()));
            assertEquals(audited.run().metrics(), trained.run().metrics());
            assertEquals(List.of(0f), differences(audited, trained));
        }
    }

    @Test
    void withASplitIsRecordedAloneAndKeepsDuplicatesTogether() throws Exception {
        SmallDataset dataset = SmallDataset.of(folder, 20, "cat", "dog").copy("dog", 3, 70, "dog").add("dog", 80);
        try (DatasetStore store = open(dataset)) {
            TrainedRun run = train(store, SPLIT, DataChoice.DEFAULT);
            assertNull(store.findings());
            assertNull(store.activeRun());
            assertEquals(List.of(run.name()), store.runs().stream().map(each -> each.name()).toList());
            Map<Integer, Long> parts = input().samples().stream().filter(sample -> sample.label() >= 0)
                    .collect(Collectors.groupingBy(RunSample::fold, Collectors.counting()));
            assertAll(() -> assertEquals(8, parts.get(RunSample.TEST), 1.01),
                    () -> assertEquals(8, parts.get(RunSample.VALIDATION), 1.01),
                    () -> assertEquals(25, parts.get(RunSample.TRAINING), 2.01),
                    () -> assertEquals(sample("dog-003.png").fold(), sample("dog-070.png").fold()),
                    () -> assertNotEquals(RunSample.TRAINING, sample("dog-080.png").fold(), "without a label"));
        }
    }

    @Test
    void learnsFromTheLabelsThatWereAskedFor() throws Exception {
        try (DatasetStore store = open(animals().add("cat", 50, "dog", "owl"))) {
            int cat = store.ensureCategory("cat");
            store.decide(DecisionRequest.relabel(id(store, "cat-050.png"), cat, "ann"));
            store.decide(DecisionRequest.exclude(id(store, "dog-001.png"), "ann"));

            train(store, FOLDS, DataChoice.DEFAULT);
            assertEquals("cat", label("cat-050.png"));
            assertTrue(input().samples().stream().noneMatch(sample -> sample.path().endsWith("dog-001.png")));
            assertEquals(2, info(store).lastDecision());

            train(store, FOLDS, new DataChoice(Labels.AS_IMPORTED, 0));
            assertEquals("dog", label("cat-050.png"));
            assertEquals(List.of("owl"), sample("cat-050.png").also().stream()
                    .map(column -> input().columns().get(column).name()).toList());
            assertEquals("dog", label("dog-001.png"));
            assertEquals(0, info(store).lastDecision());
            assertTrue(store.findings().labelIssues().stream().noneMatch(issue -> issue.sampleId() == id(store, "cat-050.png")),
                    "findings are about the labels of today");
        }
    }

    @Test
    void leavesOutCategoriesWithTooFewImagesAndSaysSo() throws Exception {
        try (DatasetStore store = open(animals().add("elk", 1, "elk").add("elk", 2, "elk"))) {
            TrainedRun run = train(store, FOLDS, new DataChoice(Labels.WITH_DECISIONS, 3));
            assertEquals(List.of("cat", "dog", "owl"), input().columns().stream().map(column -> column.name()).toList());
            assertEquals(36, input().samples().size());
            assertTrue(run.notes().contains("Left out with 2 images, because they have too few: elk."), run.notes().toString());
            AuditException refusal = assertThrows(AuditException.class,
                    () -> train(store, FOLDS, new DataChoice(Labels.WITH_DECISIONS, 99)));
            assertTrue(refusal.getMessage().contains("Lower the floor"), refusal.getMessage());
        }
    }

    @Test
    void goesOnWithACancelledRunByItsOwnRecipeAndLabelsAndTellsWhatCameSince() throws Exception {
        try (DatasetStore store = open(animals().add("cat", 50, "dog"))) {
            models.whileTraining(run -> {
                throw new OperationCanceledException();
            });
            assertThrows(OperationCanceledException.class, () -> train(store, FOLDS.withSeed(5), DataChoice.DEFAULT));
            RunEntry broken = RunCatalog.of(store).runs().get(0);
            assertEquals(RunState.CANCELLED, broken.state());
            assertTrue(broken.resumable());
            store.decide(DecisionRequest.relabel(id(store, "cat-050.png"), store.ensureCategory("cat"), "ann"));

            models.whileTraining(run -> assertEquals(RunStatus.RUNNING, read(run).status()));
            TrainedRun run = new Trainings(models).train(TrainingRequest.of(store, FOLDS).resuming(broken.name()),
                    TrainingListener.NONE, new NullProgressMonitor());
            assertEquals(broken.name(), run.name());
            assertEquals(5, run.info().recipe().seed());
            assertEquals("dog", label("cat-050.png"));
            assertEquals(1, run.decisionsSince());
            assertTrue(run.notes().stream().anyMatch(note -> note.startsWith("1 decision was made")), run.notes().toString());
            assertEquals(List.of(), store.findings().labelIssues(), "the label was corrected meanwhile");
        }
    }

    @Test
    void saysOfARunThatFailedWhyAndLetsItBeGoneOnWith() throws Exception {
        try (DatasetStore store = open(animals())) {
            models.whileTraining(run -> {
                throw new ModelException("The disk is full.");
            });
            assertEquals("The disk is full.",
                    assertThrows(AuditException.class, () -> train(store, SPLIT, DataChoice.DEFAULT)).getMessage());
            RunEntry failed = RunCatalog.of(store).runs().get(0);
            assertEquals(RunState.FAILED, failed.state());
            assertNotNull(failed.info());
            assertEquals("The disk is full.", failed.info().message());
            assertTrue(failed.resumable());
        }
    }

    @Test
    void saysWhatCannotBeGoneOnWith() throws Exception {
        try (DatasetStore store = open(animals())) {
            TrainedRun whole = train(store, SPLIT, DataChoice.DEFAULT);
            assertRefused("is finished", store, whole.name());
            assertRefused("has no run nothing", store, "nothing");
            RunFolder damaged = RunFolder.create(store.info().runsFolder(), SPLIT, Instant.now());
            Files.writeString(damaged.info(), "{");
            assertRefused("cannot be read", store, damaged.name());
        }
    }

    @Test
    void refusesASecondTrainingAtOnceAndStopsTheFirst() throws Exception {
        try (DatasetStore store = open(animals())) {
            var trainings = new Trainings(models);
            assertFalse(trainings.stop(store));
            var monitor = new NullProgressMonitor();
            models.whileTraining(run -> {
                assertEquals(run.name(), trainings.running(store));
                AuditException refusal = assertThrows(AuditException.class, () -> train(store, SPLIT, DataChoice.DEFAULT));
                assertTrue(refusal.getMessage().contains(run.name()), refusal.getMessage());
                assertEquals(RunState.RUNNING, list(store).get(0).state());
                assertTrue(trainings.stop(store));
            });
            models.cancellable();
            assertThrows(OperationCanceledException.class, () -> trainings.train(TrainingRequest.of(store, SPLIT),
                    TrainingListener.NONE, monitor));
            assertNull(trainings.running(store));
            assertEquals(RunState.CANCELLED, list(store).get(0).state());
        }
    }

    @Test
    void namesALaterRunLaterThoughTheClockWasSetBack() throws Exception {
        try (DatasetStore store = open(animals())) {
            Instant future = Instant.parse("2099-01-02T03:04:05Z");
            RunFolder.create(store.info().runsFolder(), SPLIT, future).publish();
            String first = train(store, SPLIT, DataChoice.DEFAULT).name();
            TrainedRun second = train(store, SPLIT, DataChoice.DEFAULT);
            assertEquals("20990102-030406-small-residual", first);
            assertEquals("20990102-030407-small-residual", second.name());
            assertEquals(second.name(), store.runs().get(0).name());
            assertFalse(Instant.parse(second.info().finished()).isBefore(Instant.parse(second.info().started())));
        }
    }

    @Test
    void tellsItsPhasesAndWhenItsFolderIsThere() throws Exception {
        try (DatasetStore store = open(animals())) {
            var told = new ArrayList<String>();
            var listener = new TrainingListener() {
                @Override
                public void started(RunFolder run) {
                    assertTrue(Files.isRegularFile(run.samples()));
                    told.add("started");
                }

                @Override
                public void log(String sentence) {
                    told.add(sentence.startsWith("Training") ? "Training" : sentence);
                }
            };
            new Trainings(models).train(TrainingRequest.of(store, FOLDS), listener, new NullProgressMonitor());
            assertEquals(List.of("Reading labels", "Looking for duplicates", "Training", "started", "Looking for findings"), told);
        }
    }

    private void assertRefused(String words, DatasetStore store, String run) {
        AuditException refusal = assertThrows(AuditException.class, () -> new Trainings(models).train(
                TrainingRequest.of(store, SPLIT).resuming(run), TrainingListener.NONE, new NullProgressMonitor()));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    private TrainedRun train(DatasetStore store, Recipe recipe, DataChoice data) throws AuditException {
        return new Trainings(models).train(TrainingRequest.of(store, recipe).withData(data), TrainingListener.NONE,
                new NullProgressMonitor());
    }

    private static List<RunEntry> list(DatasetStore store) throws ModelException {
        try {
            return RunCatalog.of(store).runs();
        } catch (AuditException e) {
            throw new ModelException(e.getMessage(), e);
        }
    }

    private static RunInfo read(RunFolder run) throws ModelException {
        try {
            return RunInfo.read(run);
        } catch (IOException e) {
            throw new ModelException(e.getMessage(), e);
        }
    }

    private static List<LabelIssue> without(List<LabelIssue> issues) {
        return issues.stream().map(issue -> new LabelIssue(0, issue.rank(), issue.sampleId(), issue.given(),
                issue.suggested(), issue.score(), issue.probabilityWrong(), issue.reason(), issue.folded())).toList();
    }

    private static List<Float> differences(FindingSet a, FindingSet b) {
        var differences = new ArrayList<Float>();
        for (int i = 0; i < a.scores().scores().length; i++) {
            differences.add(Math.abs(a.scores().scores()[i] - b.scores().scores()[i])
                    + Math.abs(a.scores().predictions()[i] - b.scores().predictions()[i]));
        }
        return differences.stream().distinct().toList();
    }

    private RunInput input() {
        return models.inputs().get(models.inputs().size() - 1);
    }

    private RunSample sample(String name) {
        return input().samples().stream().filter(sample -> sample.path().endsWith(name)).findFirst().orElseThrow();
    }

    private String label(String name) {
        return input().columns().get(sample(name).label()).name();
    }

    private static RunInfo info(DatasetStore store) throws Exception {
        return RunInfo.read(RunFolder.open(store.info().runsFolder().resolve(store.activeRun())));
    }

    private static int id(DatasetStore store, String path) {
        try {
            return store.sampleId(path).orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SmallDataset animals() throws IOException {
        return SmallDataset.of(folder, 12, "cat", "dog", "owl");
    }

    private DatasetStore open(SmallDataset dataset) throws Exception {
        return dataset.open(folder.resolve("dataset"));
    }
}
