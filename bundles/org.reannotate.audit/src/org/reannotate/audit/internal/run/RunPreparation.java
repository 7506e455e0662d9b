package org.reannotate.audit.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.analysis.folds.Folds;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/** Turns samples, labels and duplicates into the input of a run, and puts it into a folder. */
public final class RunPreparation {
    private RunPreparation() {
    }

    /**
     * The input of a run: all rows, each with the fold that holds it out.
     *
     * @param groupOf N, rows of one group share a fold
     */
    public static RunInput input(AuditInput input, int[] groupOf, Recipe recipe) {
        long[] ids = input.records().stream().mapToLong(SampleRecord::id).toArray();
        return input(input, Folds.assign(ids, input.samples().labels(), groupOf, recipe.folds(), recipe.seed()));
    }

    /** All rows, in one fold: enough to compute embeddings. */
    public static RunInput withoutFolds(AuditInput input) {
        return input(input, new byte[input.rows()]);
    }

    private static RunInput input(AuditInput input, byte[] folds) {
        List<RunColumn> columns = input.categories().stream()
                .map(category -> new RunColumn(category.id(), category.path())).toList();
        var samples = new ArrayList<RunSample>(folds.length);
        for (int row = 0; row < folds.length; row++) {
            SampleRecord record = input.records().get(row);
            samples.add(new RunSample(record.id(), input.files().get(row).toString(), record.contentHash(),
                    input.samples().label(row), folds[row]));
        }
        return new RunInput(columns, samples);
    }

    /** Makes a new partial folder with the input and the description of the run. */
    public static RunFolder create(Path runs, Recipe recipe, RunInput input, long lastDecision) throws IOException {
        Instant now = Instant.now();
        RunFolder folder = RunFolder.create(runs, recipe, now);
        input.write(folder);
        RunInfo.started(folder.name(), recipe, input, lastDecision, now.toString()).write(folder);
        return folder;
    }
}
