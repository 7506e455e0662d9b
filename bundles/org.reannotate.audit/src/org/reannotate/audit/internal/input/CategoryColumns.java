package org.reannotate.audit.internal.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.reannotate.audit.result.AuditCategory;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * Which category is which column: the categories that carry samples, by ascending id.
 *
 * @param categories by column
 * @param parents K, column of the nearest ancestor that carries samples, or -1
 * @param columns column by id of the category
 */
record CategoryColumns(List<AuditCategory> categories, int[] parents, Map<Integer, Integer> columns) {
    private static final int NONE = -1;

    static CategoryColumns of(List<CategoryRecord> taxonomy, List<SampleRecord> samples) {
        var counts = new TreeMap<Integer, Integer>();
        samples.stream().filter(SampleRecord::labelled).forEach(sample -> counts.merge(sample.category(), 1, Integer::sum));
        var byId = new HashMap<Integer, CategoryRecord>();
        taxonomy.forEach(category -> byId.put(category.id(), category));
        var categories = new ArrayList<AuditCategory>();
        var columns = new HashMap<Integer, Integer>();
        counts.forEach((id, count) -> {
            CategoryRecord category = byId.get(id);
            columns.put(id, categories.size());
            categories.add(new AuditCategory(categories.size(), id, category.name(), category.path(), count));
        });
        int[] parents = categories.stream().mapToInt(category -> ancestor(category.id(), byId, columns)).toArray();
        return new CategoryColumns(List.copyOf(categories), parents, columns);
    }

    /** The categories with fewer samples than a floor. */
    List<AuditCategory> below(int floor) {
        return categories.stream().filter(category -> category.samples() < floor).toList();
    }

    /** Column of a category, or -1 where it has none. */
    int of(int category) {
        return columns.getOrDefault(category, NONE);
    }

    private static int ancestor(int id, Map<Integer, CategoryRecord> byId, Map<Integer, Integer> columns) {
        CategoryRecord above = byId.get(byId.get(id).parent());
        while (above != null && !columns.containsKey(above.id())) {
            above = byId.get(above.parent());
        }
        return above == null ? NONE : columns.get(above.id());
    }
}
