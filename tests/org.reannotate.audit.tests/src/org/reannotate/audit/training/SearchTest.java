package org.reannotate.audit.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.fixture.TrialModels;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunSample;

@Timeout(60)
class SearchTest {
    private static final Recipe BASE = Recipe.fromScratch(Network.SMALL_RESIDUAL);
    private static final double BEST_RATE = 1e-2;

    @TempDir
    Path folder;
    private DatasetStore store;

    @BeforeEach
    void open() throws Exception {
        store = SmallDataset.of(folder, 20, "cat", "dog").open(folder.resolve("dataset"));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    /** The nearer the rate is to the best one, and the longer the training, the better. */
    private static double accuracy(Recipe recipe) {
        double away = Math.abs(Math.log10(recipe.training().learningRate() / BEST_RATE));
        return Math.max(0, 0.95 - 0.2 * away - 0.1 / recipe.training().epochs());
    }

    @Test
    void findsTheBetterRateByTrainingTheBetterThirdThreeTimesAsLong() throws Exception {
        var models = new TrialModels(SearchTest::accuracy, 1);
        var monitor = new NullProgressMonitor();
        SearchResult result = new Trainings(models).search(new SearchRequest(store, BASE, DataChoice.DEFAULT,
                SearchSpace.of(Set.of(Hyperparameter.LEARNING_RATE)), Duration.ofMinutes(10)), snapshot -> monitor.setCanceled(
                        snapshot.trials().stream().anyMatch(trial -> trial.rung() == 2 && trial.state() == Trial.State.DONE)),
                monitor);
        Trial best = result.trials().get(result.best() - 1);
        assertAll(() -> assertEquals(2, best.rung()),
                () -> assertEquals(18, best.epochs()),
                () -> assertEquals(18, result.winner().training().epochs()),
                () -> assertTrue(Math.abs(Math.log10(best.recipe().training().learningRate() / BEST_RATE)) < 0.5,
                        best.toString()),
                () -> assertEquals(accuracy(best.recipe()), best.validationAccuracy(), 1e-9),
                () -> assertEquals(BASE.training(), result.trials().get(0).recipe().training(), "the base itself is tried"),
                () -> assertEquals(6, result.trials().stream().filter(trial -> trial.state() == Trial.State.DROPPED
                        && trial.rung() == 0).count()));
        List<Integer> epochs = models.recipes().subList(0, 13).stream().map(recipe -> recipe.training().epochs()).toList();
        assertEquals(List.of(2, 2, 2, 2, 2, 2, 2, 2, 2, 6, 6, 6, 18), epochs);
        for (Trial trial : result.trials()) {
            assertTrue(trial.recipe().training().learningRate() >= 1e-5 && trial.recipe().training().learningRate() <= 1e-1);
        }
    }

    @Test
    void neverGivesTheTestPartToATrial() throws Exception {
        var models = new TrialModels(SearchTest::accuracy, 1);
        search(models, Set.of(Hyperparameter.LEARNING_RATE), Duration.ofMillis(300));
        var oracle = new OracleModels();
        Recipe split = models.recipes().get(0);
        new Trainings(oracle).train(TrainingRequest.of(store, split), TrainingListener.NONE, new NullProgressMonitor());
        Set<Long> test = oracle.inputs().get(0).samples().stream().filter(sample -> sample.fold() == RunSample.TEST)
                .map(RunSample::id).collect(Collectors.toSet());
        assertFalse(test.isEmpty());
        assertFalse(models.inputs().isEmpty());
        models.inputs().forEach(input -> assertTrue(input.samples().stream().noneMatch(sample -> test.contains(sample.id()))));
        assertEquals(40 - test.size(), models.inputs().get(0).samples().size());
    }

    @Test
    void endsInTimeAndKeepsItsTableInAFileAndNothingElse() throws Exception {
        var models = new TrialModels(SearchTest::accuracy, 20);
        var snapshots = new ArrayList<SearchSnapshot>();
        long begin = System.nanoTime();
        SearchResult result = new Trainings(models).search(new SearchRequest(store, BASE, DataChoice.DEFAULT,
                SearchSpace.defaults(), Duration.ofMillis(900)), snapshots::add, new NullProgressMonitor());
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertTrue(seconds < 10, seconds + " s");
        assertTrue(result.best() > 0);
        assertFalse(result.cancelled());
        assertEquals(List.of(result), new Trainings(models).results(store));
        assertTrue(result.file().getFileName().toString().matches("search-\\d{8}-\\d{6}\\.json"));
        assertEquals(List.of(), RunFolder.partial(store.info().runsFolder()));
        assertEquals(List.of(), RunCatalog.of(store).runs());
        try (var left = Files.list(store.info().runsFolder())) {
            assertEquals(2, left.count(), "the lock and the result");
        }
        assertTrue(snapshots.stream().anyMatch(snapshot -> snapshot.trials().stream()
                .anyMatch(trial -> trial.state() == Trial.State.RUNNING)));
        assertNotNull(snapshots.get(snapshots.size() - 1).best());
        Files.writeString(store.info().runsFolder().resolve("search-20260101-000000.json"), "{}");
        assertEquals(1, new Trainings(models).results(store).size(), "a damaged one is left out");
    }

    @Test
    void keepsWhatWasFoundWhenItIsCancelled() throws Exception {
        var models = new TrialModels(SearchTest::accuracy, 1);
        var monitor = new NullProgressMonitor();
        SearchResult result = new Trainings(models).search(new SearchRequest(store, BASE, DataChoice.DEFAULT,
                SearchSpace.of(Set.of(Hyperparameter.LEARNING_RATE)), Duration.ofMinutes(10)), snapshot -> monitor
                        .setCanceled(snapshot.trials().stream().filter(trial -> trial.state() == Trial.State.DONE).count() >= 4),
                monitor);
        assertTrue(result.cancelled());
        assertEquals(4, result.trials().stream().filter(trial -> trial.state() == Trial.State.DONE).count());
        assertTrue(result.trials().stream().anyMatch(trial -> trial.state() == Trial.State.STOPPED));
        assertNotNull(result.winner());
        assertTrue(new Trainings(models).results(store).get(0).cancelled());
    }

    @Test
    void goesOnAfterATrialThatFailedAndGivesUpWhenAllDo() throws Exception {
        var some = new TrialModels(recipe -> recipe.training().learningRate() > 1e-3 ? Double.NaN : accuracy(recipe), 1);
        SearchResult result = search(some, Set.of(Hyperparameter.LEARNING_RATE), Duration.ofSeconds(1));
        assertTrue(result.trials().stream().anyMatch(trial -> trial.state() == Trial.State.FAILED
                && "The loss is no number any more.".equals(trial.message())));
        assertTrue(result.winner().training().learningRate() <= 1e-3);
        var none = new TrialModels(recipe -> Double.NaN, 1);
        AuditException failure = assertThrows(AuditException.class,
                () -> search(none, Set.of(Hyperparameter.LEARNING_RATE), Duration.ofSeconds(1)));
        assertTrue(failure.getMessage().contains("no number"), failure.getMessage());
        assertEquals(3, none.recipes().size());
    }

    @Test
    void refusesWhereAHeadAloneIsFitted() {
        AuditException refusal = assertThrows(AuditException.class, () -> new Trainings(new OracleModels())
                .search(new SearchRequest(store, Recipe.transfer("/backbone"), DataChoice.DEFAULT, SearchSpace.defaults(),
                        Duration.ofSeconds(1)), SearchListener.NONE, new NullProgressMonitor()));
        assertTrue(refusal.getMessage().contains("Unfreeze"), refusal.getMessage());
    }

    private SearchResult search(TrialModels models, Set<Hyperparameter> varied, Duration budget) throws AuditException {
        return new Trainings(models).search(new SearchRequest(store, BASE, DataChoice.DEFAULT, SearchSpace.of(varied),
                budget), SearchListener.NONE, new NullProgressMonitor());
    }
}
