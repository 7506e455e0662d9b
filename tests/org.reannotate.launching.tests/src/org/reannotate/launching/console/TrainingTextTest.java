package org.reannotate.launching.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.training.TrainedRun;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.protocol.run.StepLine;

class TrainingTextTest {
    private final List<String> lines = new ArrayList<>();
    private final TrainingText text = new TrainingText(lines::add);

    @TempDir
    Path runs;

    private static EpochLine epoch(int fold, int epoch, double loss, double seconds) {
        return new EpochLine(fold, epoch, 4, loss, 0.5, loss + 0.1, Double.NaN, 3e-3, 812.34, seconds, List.of(), List.of());
    }

    private RunFolder begin(Recipe recipe) throws Exception {
        RunFolder folder = RunFolder.create(runs, recipe, Instant.parse("2026-01-02T03:04:05Z"));
        RunInfo.started(folder.name(), recipe, new RunInput(List.of(new RunColumn(1, "a")), List.of()), 0,
                "2026-01-02T03:04:05Z").write(folder);
        return folder;
    }

    @Test
    void writesAnAlignedLineAnEpochWithTheTimeLeft() throws Exception {
        text.started(begin(Recipe.fromScratch(Network.SMALL_RESIDUAL).withFolds(2)));
        text.line(new StepLine(0, 0, 1, 9, 2.5, 1e-3, 700, 1));
        text.line(epoch(0, 0, 1.23456, 60));
        text.line(epoch(0, 1, 12.5, 120));
        text.line(epoch(1, 3, 0.5, 480));
        assertEquals("small-residual from scratch, 64 x 64, 2 folds, 18 epochs, adam, rate 0.003, batches of 32, seed 1",
                lines.get(0));
        assertEquals("      fold     epoch      loss  accuracy val. loss val. acc.      rate  images/s  time left", lines.get(1));
        assertEquals("       1/2       1/4    1.2346    0.5000    1.3346         -  3.00e-03     812.3  7 min", lines.get(2));
        assertEquals("       1/2       2/4   12.5000    0.5000   12.6000         -  3.00e-03     812.3  6 min", lines.get(3));
        assertEquals("       2/2       4/4    0.5000    0.5000    0.6000         -  3.00e-03     812.3  0 s", lines.get(4));
        assertEquals("20260102-030405-small-residual", text.runName());
    }

    @Test
    void measuresTheTimeLeftByTheProcessThatIsAtWork() {
        var left = new TimeLeft();
        assertEquals(30, left.after(epoch(0, 0, 1, 10), 1), 1e-9);
        assertEquals(20, left.after(epoch(0, 1, 1, 20), 1), 1e-9);
        assertEquals(2, left.after(epoch(0, 2, 1, 2), 1), 1e-9, "gone on with by a faster one");
        assertEquals(0, left.after(epoch(0, 3, 1, 4), 1), 1e-9);
    }

    @Test
    void endsWithTheFigures() throws Exception {
        RunFolder folder = begin(Recipe.fromScratch(Network.SMALL_RESIDUAL));
        RunInfo info = RunInfo.read(folder).ended(RunStatus.FINISHED, null, "2026-01-02T03:05:05Z",
                Map.of("accuracy", 0.91234, "images_per_second", 812.25, "test_accuracy.3", 0.5, "folds", 5.0), List.of());
        text.finished(new TrainedRun(folder.name(), folder, info, 0, List.of()));
        assertEquals(List.of("Finished 20260102-030405-small-residual", "  accuracy                0.9123",
                "  folds                   5", "  images per second       812.3"), lines);
    }

    @Test
    void saysWhatIsKeptOfATrainingThatWasCancelled() throws Exception {
        assertNull(text.runName());
        text.cancelled();
        assertEquals(List.of("Cancelled before the run began."), lines);
        text.started(begin(Recipe.transfer("/b")));
        text.cancelled();
        assertTrue(lines.get(2).contains("20260102-030405-transfer"), lines.toString());
    }
}
