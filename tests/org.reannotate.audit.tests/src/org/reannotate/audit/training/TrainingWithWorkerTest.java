package org.reannotate.audit.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelService;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.TrainingLine;

/** With the real worker: what was stopped and gone on with is what would have been without. */
@Timeout(300)
class TrainingWithWorkerTest {
    private static final int EPOCHS = 4;
    private static final Recipe RECIPE = recipe();

    @TempDir
    Path folder;

    private static Recipe recipe() {
        Recipe small = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withThreads(1)
                .withEvaluation(Evaluation.split(0.2, 0.2));
        return small.withTraining(small.training().withEpochs(EPOCHS).withBatchSize(8));
    }

    @BeforeEach
    void needsTheWorker() {
        assumeTrue(PlainInstallation.fromProperty().isPresent(),
                "needs the worker: system property " + PlainInstallation.CLASS_PATH_PROPERTY);
    }

    @Test
    void aRunThatWasStoppedAndGoneOnWithHasTheBytesOfOneThatWasNot() throws Exception {
        try (DatasetStore store = open(); ModelService models = models()) {
            var trainings = new Trainings(models);
            TrainedRun whole = trainings.train(TrainingRequest.of(store, RECIPE), TrainingListener.NONE,
                    new NullProgressMonitor());
            var monitor = new NullProgressMonitor();
            var stopped = new Heard(monitor, 1);
            assertThrows(OperationCanceledException.class,
                    () -> trainings.train(TrainingRequest.of(store, RECIPE), stopped, monitor));
            RunEntry broken = RunCatalog.of(store).runs().get(0);
            assertEquals(RunState.CANCELLED, broken.state());

            var heard = new Heard(new NullProgressMonitor(), Integer.MAX_VALUE);
            TrainedRun resumed = trainings.train(TrainingRequest.of(store, RECIPE).resuming(broken.name()), heard,
                    new NullProgressMonitor());
            assertEquals(broken.name(), resumed.name());
            assertEquals(List.of(0, 1, 2, 3), heard.epochs.stream().distinct().sorted().toList());
            for (String file : List.of("probabilities.npy", "embeddings.npy", "folds.npy", "parameters/network.params")) {
                assertArrayEquals(Files.readAllBytes(whole.folder().path().resolve(file)),
                        Files.readAllBytes(resumed.folder().path().resolve(file)), file);
            }
            assertEquals(whole.info().metrics().get("test_accuracy"), resumed.info().metrics().get("test_accuracy"));
        }
    }

    @Test
    void aSearchDoesNotReadTheTestPart() throws Exception {
        try (DatasetStore store = open(); ModelService models = models()) {
            var trainings = new Trainings(models);
            TrainedRun run = trainings.train(TrainingRequest.of(store, RECIPE), TrainingListener.NONE,
                    new NullProgressMonitor());
            for (RunSample sample : org.reannotate.protocol.run.RunInput.read(run.folder()).samples()) {
                if (sample.fold() == RunSample.TEST) {
                    Files.delete(Path.of(sample.path()));
                }
            }
            SearchResult result = trainings.search(new SearchRequest(store, RECIPE, DataChoice.DEFAULT,
                    SearchSpace.of(Set.of(Hyperparameter.LEARNING_RATE)), Duration.ofMillis(1)), SearchListener.NONE,
                    new NullProgressMonitor());
            Trial first = result.trials().get(0);
            assertTrue(first.validationAccuracy() >= 0 && first.validationAccuracy() <= 1, first.toString());
            assertTrue(result.winner() != null);
        }
    }

    /** Cancels after an epoch. */
    private static final class Heard implements TrainingListener {
        private final List<Integer> epochs = new ArrayList<>();
        private final NullProgressMonitor monitor;
        private final int last;

        Heard(NullProgressMonitor monitor, int last) {
            this.monitor = monitor;
            this.last = last;
        }

        @Override
        public void line(TrainingLine line) {
            if (line instanceof EpochLine epoch) {
                epochs.add(epoch.epoch());
                monitor.setCanceled(epoch.epoch() >= last);
            }
        }
    }

    private DatasetStore open() throws Exception {
        return SmallDataset.of(folder, 60, "red", "green").open(folder.resolve("dataset"));
    }

    private ModelService models() {
        return new WorkerModelService(PlainInstallation.fromProperty().orElseThrow(),
                new ReannotateHome(folder.resolve("home")), WorkerTimes.defaults());
    }
}
