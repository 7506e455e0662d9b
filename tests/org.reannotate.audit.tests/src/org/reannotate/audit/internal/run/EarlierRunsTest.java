package org.reannotate.audit.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.RunStatus;

class EarlierRunsTest {
    private static final Recipe RECIPE = Recipe.fromScratch(Network.SMALL_RESIDUAL).withThreads(2);
    private static final RunInput INPUT = input(0);

    @TempDir
    Path runs;
    private EarlierRuns earlier;
    private int begun;

    @BeforeEach
    void prepare() {
        earlier = new EarlierRuns(runs);
    }

    @Test
    void goesOnWithTheNewestUnfinishedRun() throws IOException {
        begin(RECIPE, INPUT);
        RunFolder newest = begin(RECIPE, INPUT);
        assertEquals(Optional.of(newest), earlier.resumable(RECIPE, INPUT, Set.of()));
    }

    @Test
    void doesNotGoOnWithOtherLabelsOrAnotherRecipe() throws IOException {
        begin(RECIPE, input(1));
        begin(RECIPE.withSeed(9), INPUT);
        assertEquals(Optional.empty(), earlier.resumable(RECIPE, INPUT, Set.of()));
    }

    @Test
    void goesOnWithABatchThatWasHalved() throws IOException {
        RunFolder halved = begin(RECIPE.withTraining(RECIPE.training().withBatchSize(8)), INPUT);
        assertEquals(Optional.of(halved), earlier.resumable(RECIPE, INPUT, Set.of()));
    }

    @Test
    void takesAWholeRunWhoseFindingsWereNeverPublished() throws IOException {
        RunFolder folder = begin(RECIPE, INPUT);
        RunInfo.read(folder).ended(RunStatus.FINISHED, null, "", Map.of(), List.of()).write(folder);
        RunFolder whole = folder.publish();
        assertEquals(Optional.of(whole), earlier.resumable(RECIPE, INPUT, Set.of()));
        assertEquals(Optional.empty(), earlier.resumable(RECIPE, INPUT, Set.of(whole.name())));
    }

    @Test
    void passesOverAFolderThatWasInterruptedWhileItWasWritten() throws IOException {
        RunFolder folder = begin(RECIPE, INPUT);
        Files.writeString(folder.info(), "{\"format\": 1, \"na");
        assertEquals(Optional.empty(), earlier.resumable(RECIPE, INPUT, Set.of()));
    }

    @Test
    void discardsOnlyWhatIsUnfinishedOfTheSameRecipe() throws IOException {
        RunFolder whole = begin(RECIPE, INPUT).publish();
        begin(RECIPE, INPUT);
        RunFolder other = begin(RECIPE.withSeed(9), INPUT);
        earlier.discardUnfinished(RECIPE);
        assertEquals(List.of(other), RunFolder.partial(runs));
        assertEquals(List.of(whole), RunFolder.published(runs));
    }

    private RunFolder begin(Recipe recipe, RunInput input) throws IOException {
        begun++;
        RunFolder folder = RunFolder.create(runs, recipe, Instant.ofEpochSecond(1_700_000_000L + begun));
        input.write(folder);
        RunInfo.started(folder.name(), recipe, input, 0, "").write(folder);
        return folder;
    }

    private static RunInput input(int label) {
        return new RunInput(List.of(new RunColumn(1, "a"), new RunColumn(2, "b")),
                List.of(new RunSample(7, "/images/\u00e9 \"1\".png", "00", label, 0)));
    }
}
