package org.reannotate.audit.internal.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.reannotate.audit.training.RunComparison;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.taxonomy.CategoryRecord;

/** Puts runs side by side, by the labels and categories of now. */
public final class RunComparing {
    private final DatasetStore store;
    private final Categories categories;

    /** Compares runs of that dataset. */
    public RunComparing(DatasetStore store) throws DatasetException {
        this.store = store;
        this.categories = new Categories(store.categories(), store.splits());
    }

    /** Compares finished runs in this order. */
    public RunComparison compare(List<RunEntry> entries) throws DatasetException {
        var runs = new ArrayList<LabelledRows>();
        FurtherLabels further = FurtherLabels.read(store);
        for (RunEntry entry : entries) {
            RunReading reading = RunReading.open(store.info().runsFolder(), entry.name());
            runs.add(new LabelledRows(reading.predictions(categories), reading.rows(), store.index(), categories,
                    further));
        }
        int[] common = common(runs);
        var compared = new ArrayList<RunComparison.Compared>();
        var sides = new ArrayList<RunComparison.Sides>();
        for (int i = 0; i < runs.size(); i++) {
            compared.add(compared(entries.get(i), runs.get(i), common));
            if (i > 0) {
                sides.add(sides(entries.get(0).name(), runs.get(0), entries.get(i).name(), runs.get(i), common));
            }
        }
        return new RunComparison(compared, common.length, sides);
    }

    /** Ids of the labelled samples that every run judged. */
    private static int[] common(List<LabelledRows> runs) {
        LabelledRows first = runs.get(0);
        return IntStream.range(0, first.rows().size()).filter(row -> first.label(row) != CategoryRecord.NONE)
                .map(first.rows()::id).filter(id -> runs.stream().allMatch(run -> run.rows().row(id) >= 0)).toArray();
    }

    private RunComparison.Compared compared(RunEntry entry, LabelledRows run, int[] common) {
        int[] judged = IntStream.range(0, run.rows().size()).filter(row -> run.label(row) != CategoryRecord.NONE)
                .map(run.rows()::id).toArray();
        return new RunComparison.Compared(entry, judged.length, accuracy(run, judged), accuracy(run, common),
                new ConfusionCount(categories, run).count());
    }

    private static double accuracy(LabelledRows run, int[] ids) {
        return ids.length == 0 ? Double.NaN
                : (double) IntStream.of(ids).filter(id -> right(run, id)).count() / ids.length;
    }

    private static boolean right(LabelledRows run, int id) {
        int row = run.rows().row(id);
        return run.answer(row) == run.label(row);
    }

    private static RunComparison.Sides sides(String from, LabelledRows before, String to, LabelledRows after,
            int[] common) {
        var fixed = IntStream.builder();
        var broken = IntStream.builder();
        var moved = IntStream.builder();
        for (int id : common) {
            boolean then = right(before, id);
            boolean now = right(after, id);
            if (then != now) {
                (now ? fixed : broken).add(id);
            } else if (!now && before.answer(before.rows().row(id)) != after.answer(after.rows().row(id))) {
                moved.add(id);
            }
        }
        return new RunComparison.Sides(from, to, surest(fixed, after), surest(broken, after), surest(moved, after));
    }

    private static int[] surest(IntStream.Builder ids, LabelledRows run) {
        var top = new TopRows(Integer.MAX_VALUE);
        ids.build().forEach(id -> top.offer(run.rows().row(id), run.predictions().highest(run.rows().row(id))));
        return IntStream.of(top.rows()).map(run.rows()::id).toArray();
    }
}
