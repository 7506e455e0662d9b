package org.reannotate.audit.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.fixture.RateModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.RateListener;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

class LearningRateFinderTest {
    private static final Recipe FOLDS = Recipe.fromScratch(Network.SMALL_RESIDUAL);
    private static final Recipe SPLIT = FOLDS.withEvaluation(Evaluation.split(0.2, 0.2));

    @TempDir
    Path folder;
    private final RateModels models = new RateModels();
    private final LearningRateFinder finder = new Trainings(models);
    private final List<Double> seen = new ArrayList<>();
    private DatasetStore store;

    @BeforeEach
    void open() throws Exception {
        store = SmallDataset.of(folder, 20, "cat", "dog").add("cat", 50, "dog").open(folder.resolve("dataset"));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private LearningRateCurve find(Recipe recipe, double from, double to) throws AuditException {
        return finder.find(TrainingRequest.of(store, recipe), from, to, (rate, loss) -> seen.add(rate), new NullProgressMonitor());
    }

    private RunInput input() {
        return models.inputs().get(models.inputs().size() - 1);
    }

    @Test
    void passesOnTheCurveOfTheRecipeThatWouldBeTrained() throws Exception {
        Recipe recipe = FOLDS.withSeed(7).withTraining(FOLDS.training().withBatchSize(5));
        LearningRateCurve curve = find(recipe, 1e-4, 0.5);
        assertAll(() -> assertEquals(0.5, curve.suggested()), () -> assertEquals(1e-4, curve.steepest()),
                () -> assertEquals(List.of("A note."), curve.notes()), () -> assertEquals(List.of(1e-4), seen),
                () -> assertEquals(7, models.recipes().get(0).seed()),
                () -> assertEquals(recipe.training(), models.recipes().get(0).training()));
    }

    @Test
    void neverShowsTheTestPart() throws Exception {
        find(SPLIT, 1e-4, 1);
        Map<Integer, Long> parts = input().samples().stream()
                .collect(Collectors.groupingBy(RunSample::fold, Collectors.counting()));
        assertNull(parts.get(RunSample.TEST));
        assertEquals(25, parts.get(RunSample.TRAINING), 2.01);
    }

    @Test
    void learnsFromTheLabelsThatTrainingWouldLearnFrom() throws Exception {
        int wrong = store.sampleId("cat-050.png").orElseThrow();
        store.decide(DecisionRequest.relabel(wrong, store.ensureCategory("cat"), "ann"));
        find(FOLDS, 1e-4, 1);
        assertEquals("cat", label("cat-050.png"));
        finder.find(TrainingRequest.of(store, FOLDS).withData(new DataChoice(Labels.AS_IMPORTED, 0)), 1e-4, 1,
                RateListener.NONE, new NullProgressMonitor());
        assertEquals("dog", label("cat-050.png"));
    }

    private String label(String name) {
        RunSample sample = input().samples().stream().filter(each -> each.path().endsWith(name)).findFirst().orElseThrow();
        return input().columns().get(sample.label()).name();
    }

    @Test
    void leavesNoRunAndNoFolderWhateverHappens() throws Exception {
        models.meanwhile(prepared -> assertTrue(Files.exists(prepared.samples())));
        find(FOLDS, 1e-4, 1);
        assertNothingIsLeft();
        models.meanwhile(prepared -> {
            throw new ModelException("The loss is no number any more.");
        });
        assertEquals("The loss is no number any more.",
                assertThrows(AuditException.class, () -> find(FOLDS, 1e-4, 1)).getMessage());
        assertNothingIsLeft();
        models.meanwhile(prepared -> {
            throw new OperationCanceledException();
        });
        assertThrows(OperationCanceledException.class, () -> find(FOLDS, 1e-4, 1));
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws Exception {
        assertEquals(List.of(), RunCatalog.of(store).runs());
        try (var entries = Files.list(store.info().runsFolder())) {
            assertEquals(List.of(), entries.filter(Files::isDirectory).toList());
        }
    }

    @Test
    void removesWhatAKilledProcessLeftBehind() throws Exception {
        Path left = Files.createDirectories(store.info().runsFolder().resolve(".rates-123/20260101-000000-x"));
        find(FOLDS, 1e-4, 1);
        assertFalse(Files.exists(left.getParent()));
    }

    @Test
    void keepsTrainingsOfTheDatasetAwayMeanwhile() throws Exception {
        models.meanwhile(prepared -> {
            AuditException refusal = assertThrows(AuditException.class, () -> new Trainings(models)
                    .train(TrainingRequest.of(store, SPLIT), TrainingListener.NONE, new NullProgressMonitor()));
            assertFalse(refusal.getMessage().isBlank());
        });
        find(FOLDS, 1e-4, 1);
        assertEquals(1, models.inputs().size());
    }

    @Test
    void saysWhyItCannot() {
        Recipe head = Recipe.transfer(folder.toString());
        assertTrue(refusal(head, 1e-4, 1).contains("no need to look for a learning rate"));
        assertTrue(refusal(FOLDS, 0, 1).contains("must rise"));
        assertTrue(refusal(FOLDS, 1, 0.1).contains("must rise"));
        assertTrue(refusal(FOLDS, Double.NaN, 1).contains("must rise"));
        assertEquals(0, models.inputs().size());
    }

    private String refusal(Recipe recipe, double from, double to) {
        return String.valueOf(assertThrows(AuditException.class, () -> find(recipe, from, to)).getMessage());
    }
}
