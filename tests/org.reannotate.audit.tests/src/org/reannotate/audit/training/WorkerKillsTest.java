package org.reannotate.audit.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelService;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

/** A few of the kills of the benchmark {@code worker-kills}. */
@Timeout(300)
class WorkerKillsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWorkerThatIsKilledLeavesNoProcessAndNoLockAndAWordAboutIt(boolean atItsStart) throws Exception {
        assumeTrue(PlainInstallation.fromProperty().isPresent(),
                "needs the worker: system property " + PlainInstallation.CLASS_PATH_PROPERTY);
        Recipe small = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withThreads(1).withFolds(2);
        // With batches of one there is no smaller one to try: the second kill in a row is the end.
        Recipe recipe = small.withTraining(small.training().withEpochs(50).withBatchSize(1));
        try (DatasetStore store = SmallDataset.of(folder, 20, "cat", "dog").open(folder.resolve("dataset"));
                ModelService models = new WorkerModelService(PlainInstallation.fromProperty().orElseThrow(),
                        new ReannotateHome(folder.resolve("home")), WorkerTimes.defaults())) {
            var killer = new Killer(atItsStart);
            AuditException failure = assertThrows(AuditException.class, () -> new Trainings(models)
                    .train(TrainingRequest.of(store, recipe), TrainingListener.NONE, killer));
            assertTrue(failure.getMessage().contains("exit code 137"), failure.getMessage());
            assertEquals(atItsStart ? 1 : 2, killer.kills);
            assertEquals(List.of(), ProcessHandle.current().children().toList());
            assertNull(AuditLock.holder(store.info().runsFolder()));
            RunEntry run = RunCatalog.of(store).runs().get(0);
            assertEquals(RunState.FAILED, run.state());
            assertEquals(failure.getMessage(), run.info().message());
            assertTrue(run.resumable());
        }
    }

    private static final class Killer extends NullProgressMonitor {
        private final boolean atItsStart;
        private int kills;

        Killer(boolean atItsStart) {
            this.atItsStart = atItsStart;
        }

        @Override
        public boolean isCanceled() {
            if (atItsStart) {
                kill();
            }
            return false;
        }

        @Override
        public void subTask(String words) {
            if (!atItsStart && words.contains("epoch")) {
                kill();
            }
        }

        private void kill() {
            for (ProcessHandle worker : ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList()) {
                worker.destroyForcibly();
                kills++;
            }
        }
    }
}
