package org.reannotate.audit.internal.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.CategorySplit;

/** The taxonomy as it is now: what counts for what, and what lies below what. */
public final class Categories {
    private final Map<Integer, CategoryRecord> byId = new HashMap<>();
    private final Map<Integer, Integer> splitFrom = new HashMap<>();

    /** The taxonomy of these records. */
    public Categories(List<CategoryRecord> records, List<CategorySplit> splits) {
        records.forEach(record -> byId.put(record.id(), record));
        splits.stream().filter(split -> split.undoneBy() == null)
                .forEach(split -> split.made().forEach(part -> splitFrom.put(part, split.category())));
    }

    /**
     * The category that a column's probabilities count for: itself, unless it was merged and the
     * merge holds. A retired one keeps its column.
     */
    public int standsFor(int category) {
        int now = category;
        for (int step = 0; step < byId.size(); step++) {
            CategoryRecord record = byId.get(now);
            if (record == null || !record.merged() || record.retired()) {
                return now;
            }
            now = record.mergedInto();
        }
        return now;
    }

    /** Whether one of the two is the other or lies above it. */
    boolean related(int a, int b) {
        return a == b || isAbove(a, b) || isAbove(b, a);
    }

    private boolean isAbove(int ancestor, int category) {
        return above(category).contains(ancestor);
    }

    /** The categories above a category, nearest first. */
    List<Integer> above(int category) {
        var above = new ArrayList<Integer>();
        CategoryRecord record = byId.get(category);
        while (record != null && record.parent() != CategoryRecord.NONE && above.size() < byId.size()) {
            above.add(record.parent());
            record = byId.get(record.parent());
        }
        return above;
    }

    /**
     * The categories whose columns may speak for one that is newer than a run, best first: those above it, then the one
     * that it was split from and those above that.
     */
    public List<Integer> standIns(int category) {
        var standIns = new LinkedHashSet<Integer>();
        Integer next = category;
        while (next != null && standIns.size() <= byId.size()) {
            standIns.addAll(above(next));
            next = splitFrom.get(next);
            next = next == null ? null : standsFor(next);
            next = next == null || !standIns.add(next) ? null : next;
        }
        return List.copyOf(standIns);
    }

    /** The order of paths; categories that are gone come last. */
    Comparator<Integer> byPath() {
        return Comparator.comparing((Integer id) -> !byId.containsKey(id))
                .thenComparing(id -> byId.containsKey(id) ? byId.get(id).path() : "").thenComparing(id -> id);
    }
}
