package org.reannotate.audit.internal.living;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.living.LivingStatus.Kind;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.audit.training.Trainings;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

/** When findings are updated, and what people are told meanwhile. */
@Timeout(120)
class FollowedDatasetTest {
    @TempDir
    Path folder;
    private final OracleModels models = new OracleModels();
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final List<Kind> told = new CopyOnWriteArrayList<>();
    private DatasetStore store;
    private FollowedDataset followed;

    @BeforeEach
    void open() throws Exception {
        store = SmallDataset.of(folder, 12, "cat", "dog", "owl").open(folder.resolve("dataset"));
    }

    @AfterEach
    void close() throws Exception {
        followed.close();
        Job.getJobManager().join(FollowedDataset.FAMILY, new NullProgressMonitor());
        store.close();
    }

    private void follow() {
        followed = new FollowedDataset(store, models, wanted::get);
        followed.addListener(() -> told.add(followed.status().kind()));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "in vain");
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Test
    void looksOnceAfterARowOfDecisionsAndSaysWhyNothingCanBeDone() throws Exception {
        follow();
        await(() -> told.contains(Kind.WORKING) && followed.status().kind() == Kind.OFF);
        new Trainings(models).train(TrainingRequest.of(store, Recipe.fromScratch(Network.SMALL_RESIDUAL)),
                TrainingListener.NONE, new NullProgressMonitor());
        await(() -> followed.status().kind() == Kind.STANDING_STILL);
        assertTrue(followed.status().text().contains("kept no embeddings"), followed.status().text());
        told.clear();
        for (int sample = 1; sample <= 5; sample++) {
            store.decide(DecisionRequest.keep(sample, "ann"));
            TimeUnit.MILLISECONDS.sleep(200);
        }
        await(() -> told.contains(Kind.STANDING_STILL));
        assertEquals(List.of(Kind.WAITING, Kind.WORKING, Kind.STANDING_STILL), told);
    }

    @Test
    void doesNothingWhileNobodyWantsItAndLooksWhenSomebodyDoes() throws Exception {
        wanted.set(false);
        follow();
        store.decide(DecisionRequest.keep(1, "ann"));
        TimeUnit.SECONDS.sleep(2);
        assertFalse(told.contains(Kind.WORKING), told.toString());
        wanted.set(true);
        followed.refresh();
        await(() -> told.contains(Kind.WORKING));
    }

    @Test
    void doesNothingAfterItsEnd() throws Exception {
        follow();
        followed.close();
        store.decide(DecisionRequest.keep(1, "ann"));
        followed.refresh();
        TimeUnit.SECONDS.sleep(2);
        assertEquals(List.of(), told);
    }
}
