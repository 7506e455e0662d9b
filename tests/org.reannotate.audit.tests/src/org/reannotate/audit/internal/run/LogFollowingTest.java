package org.reannotate.audit.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.TrainingLine;
import org.reannotate.protocol.run.TrainingLog;

class LogFollowingTest {

    @TempDir
    Path folder;

    /** A worker that goes on after a crash writes the log anew. */
    @Test
    void epochsAreToldOnceAlsoWhenTheLogIsMadeAnew() throws Exception {
        RunFolder run = RunFolder.create(folder, Recipe.fromScratch(Network.SMALL_RESIDUAL), Instant.EPOCH);
        List<Integer> told = new ArrayList<>();
        var following = new LogFollowing(new NullProgressMonitor(), run, new TrainingListener() {
            @Override
            public void line(TrainingLine line) {
                told.add(line instanceof EpochLine epoch ? 10 * epoch.fold() + epoch.epoch() : -1);
            }
        });
        write(run, 0, 1, 10);
        following.finish();
        Files.delete(run.metrics());
        write(run, 0, 1, 10, 11);
        following.finish();
        assertEquals(List.of(0, 1, 10, 11), told);
    }

    private static void write(RunFolder run, int... epochs) throws Exception {
        try (var log = new TrainingLog.Writer(run.metrics())) {
            for (int epoch : epochs) {
                log.write(new EpochLine(epoch / 10, epoch % 10, 2, 1, 0.5, 1, 0.5, 1e-3, 100, 1, List.of(), List.of()));
            }
        }
    }
}
