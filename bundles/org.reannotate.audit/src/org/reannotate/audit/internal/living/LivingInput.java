package org.reannotate.audit.internal.living;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.internal.insight.Categories;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/**
 * What heads are trained on today: every image that the run saw, in the fold that held it out then, and those that came
 * since. Images that people took out or that are gone stay as rows without a label.
 *
 * @param input rows by ascending id
 * @param lastDecision id of the last decision that its labels know
 */
record LivingInput(RunInput input, long lastDecision) {

    /**
     * Reads it.
     *
     * @param floor of the run: images of categories that it did not learn and that have fewer images stay out
     */
    static LivingInput read(DatasetStore store, RunInput run, Recipe recipe, int floor) throws DatasetException {
        // First the decision, then the labels: one made in between is looked at again, never lost.
        long lastDecision = store.decisions(DecisionQuery.latest(1)).stream().mapToLong(Decision::id).findFirst()
                .orElse(0);
        var known = new HashMap<Long, RunSample>();
        run.samples().forEach(sample -> known.put(sample.id(), sample));
        var records = new TreeMap<Long, SampleRecord>();
        store.forEachSample(record -> {
            if (known.containsKey((long) record.id()) || record.usable()) {
                records.put((long) record.id(), record);
            }
        });
        LivingColumns columns = columns(store, run, recipe, floor, records.values());
        var folds = new NewFolds(known, store.duplicates(), recipe);
        var samples = new TreeMap<Long, RunSample>();
        known.forEach((id, sample) -> samples.put(id, new RunSample(id, sample.path(), sample.contentHash(), -1, sample.fold())));
        for (SampleRecord record : records.values()) {
            RunSample sample = sample(store, record, known.get((long) record.id()), columns, folds);
            if (sample != null) {
                samples.put(sample.id(), sample);
            }
        }
        return new LivingInput(new RunInput(columns.all(), List.copyOf(samples.values())), lastDecision);
    }

    private static LivingColumns columns(DatasetStore store, RunInput run, Recipe recipe, int floor,
            Iterable<SampleRecord> records) throws DatasetException {
        var carried = new HashMap<Integer, Integer>();
        for (SampleRecord record : records) {
            if (record.usable() && record.labelled()) {
                carried.merge(record.category(), 1, Integer::sum);
            }
        }
        List<CategoryRecord> taxonomy = store.categories();
        var today = new Categories(taxonomy, store.splits());
        Set<Integer> learnt = run.columns().stream().map(column -> today.standsFor(column.id())).collect(Collectors.toSet());
        carried.entrySet().removeIf(each -> each.getValue() < floor && !learnt.contains(each.getKey()));
        return recipe.trainsNetwork() ? LivingColumns.carriedOn(run.columns(), today, taxonomy, carried.keySet())
                : LivingColumns.ofToday(taxonomy, carried.keySet());
    }

    private static @Nullable RunSample sample(DatasetStore store, SampleRecord record, @Nullable RunSample before,
            LivingColumns columns, NewFolds folds) throws DatasetException {
        int label = record.usable() && record.labelled() ? columns.of(record.category(), before) : -1;
        List<Integer> also = label < 0 ? List.of() : record.further().stream().map(id -> columns.of(id, before))
                .filter(column -> column >= 0 && column != label).distinct().collect(Collectors.toList());
        boolean leftOut = label < 0 && record.labelled() && before == null;
        if (!record.usable() && before != null || leftOut) {
            return null;
        }
        try {
            Path file = store.imagePath(record).toAbsolutePath();
            return new RunSample(record.id(), file.toString(), record.contentHash(), label,
                    before == null ? folds.of(record.id()) : before.fold(), also);
        } catch (DatasetException e) {
            // A link that was bent out of the dataset since: the image takes no part, as in an audit.
            return null;
        }
    }

    /** Folds of images that came since: with their duplicates, else by id and seed, so equal from time to time. */
    private static final class NewFolds {
        private final Map<Long, RunSample> known;
        private final Map<Integer, List<Integer>> groupOf = new HashMap<>();
        private final Recipe recipe;

        NewFolds(Map<Long, RunSample> known, List<DuplicateGroup> groups, Recipe recipe) {
            this.known = known;
            this.recipe = recipe;
            groups.forEach(group -> group.sampleIds().forEach(id -> groupOf.put(id, group.sampleIds())));
        }

        int of(int id) {
            List<Integer> group = groupOf.getOrDefault(id, List.of(id));
            for (int other : group) {
                RunSample there = known.get((long) other);
                if (there != null) {
                    return there.fold();
                }
            }
            if (recipe.evaluation().isSplit()) {
                // No network has seen it: it is held out, and so somebody can be told what is found about it.
                return RunSample.TEST;
            }
            long first = group.stream().mapToInt(Integer::intValue).min().orElse(id);
            return new SplittableRandom(recipe.seed() * 31 + first).nextInt(recipe.folds());
        }
    }

    /** Whether it says the same as another one. */
    boolean sameAs(RunInput other) {
        return input.columns().stream().map(RunColumn::id).toList().equals(other.columns().stream().map(RunColumn::id).toList())
                && new ArrayList<>(input.samples()).equals(new ArrayList<>(other.samples()));
    }
}
