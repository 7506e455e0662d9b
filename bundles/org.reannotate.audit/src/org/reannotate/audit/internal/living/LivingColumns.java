package org.reannotate.audit.internal.living;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.internal.insight.Categories;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunSample;

/** The columns that heads count in today, and in which of them a label counts. */
final class LivingColumns {
    private final List<RunColumn> all;
    /** Which category of today each column of the run counts for; empty where the run's columns do not matter. */
    private final int[] standFor;
    private final Map<Integer, Integer> columnOf = new HashMap<>();

    private LivingColumns(List<RunColumn> all, int[] standFor) {
        this.all = List.copyOf(all);
        this.standFor = standFor;
        all.forEach(column -> columnOf.put(column.id(), columnOf.size()));
    }

    /** Those of heads alone, which learn anew: the categories that somebody carries today. */
    static LivingColumns ofToday(List<CategoryRecord> taxonomy, Set<Integer> carried) {
        return new LivingColumns(columns(taxonomy, carried), new int[0]);
    }

    /**
     * Those of networks, whose last layers are carried on: all that the run had, and the new ones behind them. Columns of
     * merged categories stay apart and are summed by whoever reads them, as those of every run are.
     */
    static LivingColumns carriedOn(List<RunColumn> run, Categories today, List<CategoryRecord> taxonomy,
            Set<Integer> carried) {
        Set<Integer> known = new HashSet<>();
        run.forEach(column -> known.add(column.id()));
        var all = new ArrayList<>(run);
        columns(taxonomy, carried).stream().filter(column -> !known.contains(column.id())).forEach(all::add);
        return new LivingColumns(all, run.stream().mapToInt(column -> today.standsFor(column.id())).toArray());
    }

    private static List<RunColumn> columns(List<CategoryRecord> taxonomy, Set<Integer> carried) {
        return taxonomy.stream().filter(category -> carried.contains(category.id()))
                .map(category -> new RunColumn(category.id(), category.path())).toList();
    }

    /** In order. */
    List<RunColumn> all() {
        return all;
    }

    /**
     * The column of a label; -1 where there is none.
     *
     * @param category of today
     * @param before the sample as the run knew it, or null: a label that was only merged since stays in its column
     */
    int of(int category, @Nullable RunSample before) {
        if (before != null && counts(before.label(), category)) {
            return before.label();
        }
        for (int column : before == null ? List.<Integer>of() : before.also()) {
            if (counts(column, category)) {
                return column;
            }
        }
        return columnOf.getOrDefault(category, -1);
    }

    private boolean counts(int column, int category) {
        return column >= 0 && column < standFor.length && standFor[column] == category;
    }
}
