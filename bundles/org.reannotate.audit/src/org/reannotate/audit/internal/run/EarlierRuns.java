package org.reannotate.audit.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunStatus;

/**
 * Runs that an earlier audit of the dataset left behind: unfinished ones, and whole ones whose findings were never
 * published because the program ended in between.
 *
 * @param runs folder of the dataset's runs
 */
public record EarlierRuns(Path runs) {

    /**
     * The newest run to go on with: of the same recipe (but for a batch that was halved for lack of memory) and the
     * same input.
     *
     * @param published names of the runs whose findings are in the store
     */
    public Optional<RunFolder> resumable(Recipe recipe, RunInput input, Set<String> published) throws IOException {
        for (RunFolder folder : newestFirst()) {
            if (!published.contains(folder.name()) && fits(folder, recipe, input)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** Whether there is anything unfinished, fitting or not. */
    public boolean anyUnfinished() throws IOException {
        return !RunFolder.partial(runs).isEmpty();
    }

    /** Deletes the unfinished runs of a recipe that was trained to the end: they were earlier attempts at it. */
    public void discardUnfinished(Recipe recipe) throws IOException {
        for (RunFolder folder : RunFolder.partial(runs)) {
            if (isAttempt(folder, recipe)) {
                folder.discard();
            }
        }
    }

    private static boolean isAttempt(RunFolder folder, Recipe recipe) {
        try {
            return sameButForBatch(RunInfo.read(folder).recipe(), recipe);
        } catch (IOException e) {
            // Interrupted before its description was whole: nobody can go on with it.
            return true;
        }
    }

    private List<RunFolder> newestFirst() throws IOException {
        var folders = new ArrayList<>(RunFolder.published(runs));
        folders.addAll(RunFolder.partial(runs));
        folders.sort(Comparator.comparing(RunFolder::name));
        Collections.reverse(folders);
        return folders;
    }

    private static boolean fits(RunFolder folder, Recipe recipe, RunInput input) {
        try {
            RunInfo info = RunInfo.read(folder);
            boolean usable = folder.isPartial() || info.status() == RunStatus.FINISHED;
            return usable && sameButForBatch(info.recipe(), recipe) && RunInput.read(folder).equals(input);
        } catch (IOException e) {
            // A folder that was interrupted before its description was whole is of no use.
            return false;
        }
    }

    private static boolean sameButForBatch(Recipe one, Recipe other) {
        int batch = other.training().batchSize();
        return one.training().batchSize() <= batch
                && one.withTraining(one.training().withBatchSize(batch)).equals(other);
    }
}
