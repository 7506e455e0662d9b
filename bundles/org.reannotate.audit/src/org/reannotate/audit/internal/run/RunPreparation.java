package org.reannotate.audit.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.analysis.folds.Folds;
import org.reannotate.analysis.folds.SplitShares;
import org.reannotate.analysis.folds.Splits;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.protocol.recipe.Evaluation;
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
     * The input of a run: all rows, each with the fold that holds it out, or the part of a three-way split that it is in.
     *
     * @param groupOf N, rows of one group share a fold or part
     */
    public static RunInput input(AuditInput input, int[] groupOf, Recipe recipe) {
        long[] ids = input.records().stream().mapToLong(SampleRecord::id).toArray();
        int[] labels = input.samples().labels();
        return input(input, recipe.evaluation().isSplit() ? parts(ids, labels, groupOf, recipe)
                : Folds.assign(ids, labels, groupOf, recipe.folds(), recipe.seed()));
    }

    private static byte[] parts(long[] ids, int[] labels, int[] groupOf, Recipe recipe) {
        Evaluation shares = recipe.evaluation();
        byte[] parts = Splits.assign(ids, labels, groupOf, new SplitShares(1 - shares.validation() - shares.test(),
                shares.validation(), shares.test()), recipe.seed());
        for (int row = 0; row < parts.length; row++) {
            parts[row] = (byte) part(parts[row], labels[row]);
        }
        return parts;
    }

    /** An image without a label teaches nothing: it is predicted like one of the test part. */
    private static int part(byte dealt, int label) {
        return switch (dealt) {
            case Splits.TEST -> RunSample.TEST;
            case Splits.VALIDATION -> RunSample.VALIDATION;
            default -> label < 0 ? RunSample.TEST : RunSample.TRAINING;
        };
    }

    /** The same input without the test part of a split, whose images are not even read then. */
    public static RunInput withoutTest(RunInput input) {
        return new RunInput(input.columns(),
                input.samples().stream().filter(sample -> sample.fold() != RunSample.TEST).toList());
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
                    input.samples().label(row), folds[row], also(input, row)));
        }
        return new RunInput(columns, samples);
    }

    private static List<Integer> also(AuditInput input, int row) {
        int label = input.samples().label(row);
        if (label < 0) {
            return List.of();
        }
        return IntStream.of(input.samples().further(row)).filter(column -> column != label).distinct().boxed().toList();
    }

    /** Makes a new partial folder with the input and the description of the run. */
    public static RunFolder create(Path runs, Recipe recipe, RunInput input, long lastDecision) throws IOException {
        Instant now = RunClock.next(runs, Instant.now());
        RunFolder folder = RunFolder.create(runs, recipe, now);
        input.write(folder);
        RunInfo.started(folder.name(), recipe, input, lastDecision, now.toString()).write(folder);
        return folder;
    }
}
